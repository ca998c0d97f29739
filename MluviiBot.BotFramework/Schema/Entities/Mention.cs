using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody is mentioned in the text. Its type is <c>mention</c> unless another is given.</summary>
public class Mention : Entity
{
    internal const string EntityType = "mention";

    public Mention()
    {
        Type = EntityType;
    }

    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type ?? EntityType;
    }

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>How the mention is written in the activity's text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
