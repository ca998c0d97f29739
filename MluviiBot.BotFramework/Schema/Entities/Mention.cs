using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class Mention : Entity
{
    public Mention()
    {
    }

    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type;
    }

    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
