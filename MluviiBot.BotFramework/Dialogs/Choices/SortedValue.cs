using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to look for. Several values may share an index: they are then synonyms.</summary>
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
