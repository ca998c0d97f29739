using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindValuesOptions
{
    public FindValuesOptions()
    {
    }

    [JsonProperty(PropertyName = "allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    [JsonProperty(PropertyName = "maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }

    [JsonProperty(PropertyName = "tokenizer")]
    public TokenizerFunction Tokenizer { get; set; }
}
