using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A small picture.</summary>
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

    /// <summary>Read aloud instead of the picture.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }

    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }
}
