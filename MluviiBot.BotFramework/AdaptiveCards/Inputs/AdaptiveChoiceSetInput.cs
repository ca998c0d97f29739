using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One or several choices.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    /// <summary>Between the values of several choices.</summary>
    private const char ValueSeparator = ',';

    public AdaptiveChoiceSetInput()
    {
    }

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveChoice> Choices { get; set; } = [];

    /// <summary>Where the client gets more choices while the user types (schema 1.6).</summary>
    [JsonProperty(PropertyName = "choices.data", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveDataQuery DataQuery { get; set; }

    /// <summary>What is chosen to begin with; several values stand in one text, with commas between.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiSelect { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveChoiceInputStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Placeholder { get; set; }

    /// <summary>Whether a long choice goes on in a new line rather than being cut (schema 1.2).</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    public override string GetNonInteractiveValue()
    {
        string[] values = Value is null ? [] : IsMultiSelect ? Value.Split(ValueSeparator, StringSplitOptions.TrimEntries) : [Value];
        var titles = string.Join(", ", Choices.Where(choice => values.Contains(choice.Value)).Select(choice => choice.Title));
        return titles.Length > 0 ? titles : Hint(Placeholder);
    }
}
