using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveChoice
{
    public AdaptiveChoice()
    {
    }

    [Obsolete("OBSOLETE")]
    [JsonProperty]
    public bool IsSelected { get; set; }

    [Obsolete("OBSOLETE")]
    [JsonProperty]
    public string Speak { get; set; }

    public string Title { get; set; }

    public string Value { get; set; }
}
