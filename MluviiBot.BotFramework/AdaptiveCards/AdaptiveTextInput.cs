using System.Text.RegularExpressions;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public AdaptiveTextInput()
    {
    }

    [JsonProperty(PropertyName = "inlineAction")]
    public AdaptiveAction InlineAction { get; set; }

    [JsonProperty]
    public bool IsMultiline { get; set; }

    [JsonProperty]
    public int MaxLength { get; set; }

    [JsonProperty]
    public string Placeholder { get; set; }

    [JsonProperty]
    public string Regex { get; set; }

    [JsonProperty]
    public AdaptiveTextInputStyle Style { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public string Value { get; set; }

    public override string GetNonInteractiveValue() => throw new NotImplementedException();
}
