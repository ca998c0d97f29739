using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in the user's words.</summary>
public class FindValuesOptions
{
    public FindValuesOptions()
    {
    }

    /// <summary>True lets some of a value's words be enough; the score falls with each that is missing. Default false.</summary>
    [JsonProperty(PropertyName = "allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The culture code passed to the tokenizer and used for numbers. Null means English.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value. Null means 2.</summary>
    [JsonProperty(PropertyName = "maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    /// <summary>Splits text into words. Null means <see cref="Choices.Tokenizer.DefaultTokenizer"/>.</summary>
    [JsonProperty(PropertyName = "tokenizer")]
    public TokenizerFunction Tokenizer { get; set; }
}
