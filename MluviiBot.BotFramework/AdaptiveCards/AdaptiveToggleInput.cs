using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public AdaptiveToggleInput()
    {
    }

    public string Title { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public string Value { get; set; }

    [JsonProperty]
    public string ValueOff { get; set; }

    [JsonProperty]
    public string ValueOn { get; set; }

    [JsonProperty]
    public bool Wrap { get; set; }

    public override string GetNonInteractiveValue() => throw new NotImplementedException();
}
