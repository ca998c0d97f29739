using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are joined to a text. What is null takes the prompt's default for the culture.</summary>
public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>Whether each choice shows its number. Null means yes.</summary>
    [JsonProperty(PropertyName = "includeNumbers")]
    public bool? IncludeNumbers { get; set; }

    /// <summary>Between the two choices when there are two.</summary>
    [JsonProperty(PropertyName = "inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last choice when there are three or more.</summary>
    [JsonProperty(PropertyName = "inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Between choices that are not the last.</summary>
    [JsonProperty(PropertyName = "inlineSeparator")]
    public string InlineSeparator { get; set; }
}
