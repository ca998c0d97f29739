using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text)
    {
        Text = text;
    }

    [JsonProperty]
    public AdaptiveTextColor Color { get; set; }

    [JsonProperty]
    public AdaptiveFontType FontType { get; set; }

    [JsonProperty]
    public bool Highlight { get; set; }

    [JsonProperty]
    public bool IsSubtle { get; set; }

    [JsonProperty]
    public bool Italic { get; set; }

    [JsonProperty]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty]
    public AdaptiveTextSize Size { get; set; }

    [JsonProperty]
    public bool Strikethrough { get; set; }

    public string Text { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public bool Underline { get; set; }

    [JsonProperty]
    public AdaptiveTextWeight Weight { get; set; }
}
