using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundChoice
{
    public FoundChoice()
    {
    }

    [JsonProperty(PropertyName = "index")]
    public int Index { get; set; }

    [JsonProperty(PropertyName = "score")]
    public float Score { get; set; }

    [JsonProperty(PropertyName = "synonym")]
    public string Synonym { get; set; }

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
