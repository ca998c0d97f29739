using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text to emphasize.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>Which of several occurrences of the text is meant, counted from 1.</summary>
    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
