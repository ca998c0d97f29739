using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";

    public AdaptiveTimeInput()
    {
    }

    [JsonProperty]
    public string Max { get; set; }

    [JsonProperty]
    public string Min { get; set; }

    [JsonProperty]
    public string Placeholder { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public string Value { get; set; }

    public override string GetNonInteractiveValue() => throw new NotImplementedException();
}
