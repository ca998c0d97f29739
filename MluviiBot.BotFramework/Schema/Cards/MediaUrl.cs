using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One source of a medium.</summary>
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

    /// <summary>Hint for the choice among several sources, for example a resolution.</summary>
    [JsonProperty(PropertyName = "profile")]
    public string Profile { get; set; }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }
}
