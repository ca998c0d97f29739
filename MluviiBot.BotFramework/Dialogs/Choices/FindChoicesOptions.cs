using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What of a choice is compared with the user's words, and what else may point to it.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    public FindChoicesOptions()
    {
    }

    /// <summary>True leaves out the title of the choice's action.</summary>
    [JsonProperty(PropertyName = "noAction")]
    public bool NoAction { get; set; }

    /// <summary>True leaves out the choice's value.</summary>
    [JsonProperty(PropertyName = "noValue")]
    public bool NoValue { get; set; }

    /// <summary>Whether "2" and "two" point to the second choice. Default true.</summary>
    [JsonProperty(PropertyName = "recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second one" points to the second choice. Default true.</summary>
    [JsonProperty(PropertyName = "recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}
