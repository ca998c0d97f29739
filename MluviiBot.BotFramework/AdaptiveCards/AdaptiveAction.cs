using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveAction : AdaptiveTypedElement
{
    protected AdaptiveAction()
    {
    }

    [JsonProperty]
    public string IconUrl { get; set; }

    [JsonProperty]
    public bool IsEnabled { get; set; }

    [JsonProperty]
    public AdaptiveActionMode Mode { get; set; }

    [Obsolete("OBSOLETE")]
    [JsonProperty]
    public string Speak { get; set; }

    [JsonProperty]
    public string Style { get; set; }

    [JsonProperty]
    public string Title { get; set; }

    [JsonProperty]
    public string Tooltip { get; set; }
}
