using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value found in the user's words.</summary>
public class FoundValue
{
    public FoundValue()
    {
    }

    /// <summary>The <see cref="SortedValue.Index"/> of the value.</summary>
    [JsonProperty(PropertyName = "index")]
    public int Index { get; set; }

    /// <summary>From 0 to 1; 1 for an exact match.</summary>
    [JsonProperty(PropertyName = "score")]
    public float Score { get; set; }

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
