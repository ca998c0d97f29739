using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
