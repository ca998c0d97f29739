using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    public CardImage()
    {
    }

    public CardImage(string url = null, string alt = null, CardAction tap = null)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Read aloud instead of the picture.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }

    /// <summary>What a tap on the picture does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }

    /// <summary>Address, or a <c>data:</c> url with the picture in it.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }
}
