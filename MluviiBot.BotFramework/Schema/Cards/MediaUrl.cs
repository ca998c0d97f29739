using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class MediaUrl
{
    public MediaUrl()
    {
    }

    public MediaUrl(string url = null, string profile = null)
    {
        Url = url;
        Profile = profile;
    }

    [JsonProperty(PropertyName = "profile")]
    public string Profile { get; set; }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }
}
