using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice the user made; what a <see cref="ChoicePrompt"/> returns.</summary>
public class FoundChoice
{
    public FoundChoice()
    {
    }

    /// <summary>Place in the list of choices, from 0.</summary>
    [JsonProperty(PropertyName = "index")]
    public int Index { get; set; }

    /// <summary>From 0 to 1; 1 for an exact match.</summary>
    [JsonProperty(PropertyName = "score")]
    public float Score { get; set; }

    /// <summary>The value, title or synonym that matched; null for a choice made by number.</summary>
    [JsonProperty(PropertyName = "synonym")]
    public string Synonym { get; set; }

    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
