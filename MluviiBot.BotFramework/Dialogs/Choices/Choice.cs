using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing the user may choose.</summary>
public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>The button to show in place of one made from <see cref="Value"/>. Its title is recognised as well.</summary>
    [JsonProperty(PropertyName = "action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that mean this choice.</summary>
    [JsonProperty(PropertyName = "synonyms")]
    public List<string> Synonyms { get; set; }

    /// <summary>What is returned when the user chooses this.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
