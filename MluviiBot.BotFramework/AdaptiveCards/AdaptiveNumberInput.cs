using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public AdaptiveNumberInput()
    {
    }

    [JsonProperty]
    public double Max { get; set; }

    [JsonProperty]
    public double Min { get; set; }

    [JsonProperty]
    public string Placeholder { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public double Value { get; set; }

    public override string GetNonInteractiveValue() => throw new NotImplementedException();
}
