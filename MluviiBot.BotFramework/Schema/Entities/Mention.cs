using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
