using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction such as a like.</summary>
public class MessageReaction
{
    public MessageReaction()
    {
    }

    public MessageReaction(string type = null)
    {
        Type = type;
    }

    /// <summary>One of <see cref="MessageReactionTypes"/>, or a channel's own.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
