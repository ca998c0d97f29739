using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class SortedValue
{
    public SortedValue()
    {
    }

    [JsonProperty(PropertyName = "index")]
    public int Index { get; set; }

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
