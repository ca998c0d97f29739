using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveInput : AdaptiveElement
{
    protected AdaptiveInput()
    {
    }

    [JsonProperty]
    public string ErrorMessage { get; set; }

    [JsonProperty]
    public bool IsRequired { get; set; }

    [JsonProperty]
    public string Label { get; set; }

    public abstract string GetNonInteractiveValue();
}
