using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class ThumbnailUrl
{
    public ThumbnailUrl()
    {
    }

    public ThumbnailUrl(string url = null, string alt = null)
    {
        Url = url;
        Alt = alt;
    }

    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }
}
