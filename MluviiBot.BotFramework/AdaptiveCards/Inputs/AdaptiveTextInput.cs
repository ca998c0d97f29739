using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A field for text.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public AdaptiveTextInput()
    {
    }

    public override string Type { get; set; } = TypeName;

    /// <summary>What is filled in to begin with.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiline { get; set; }

    /// <summary>Characters; 0 for no limit. Not all clients hold to it.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxLength { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>What the text must match, as a JavaScript regular expression (schema 1.3).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Regex { get; set; }

    /// <summary>A button next to the field (schema 1.2).</summary>
    [JsonProperty(PropertyName = "inlineAction", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAction InlineAction { get; set; }

    public override string GetNonInteractiveValue() => Value ?? Hint(Placeholder);
}
