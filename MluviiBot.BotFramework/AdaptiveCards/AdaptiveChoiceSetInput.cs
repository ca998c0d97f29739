using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public AdaptiveChoiceSetInput()
    {
    }

    public List<AdaptiveChoice> Choices { get; set; }

    [JsonProperty(PropertyName = "choices.data")]
    public AdaptiveDataQuery DataQuery { get; set; }

    [JsonProperty]
    public bool IsMultiSelect { get; set; }

    [JsonProperty]
    public string Placeholder { get; set; }

    [JsonProperty]
    public AdaptiveChoiceInputStyle Style { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public string Value { get; set; }

    [JsonProperty]
    public bool Wrap { get; set; }

    public override string GetNonInteractiveValue() => throw new NotImplementedException();
}
