using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text)
    {
        Text = text;
    }

    [JsonProperty]
    public AdaptiveTextColor Color { get; set; }

    [JsonProperty]
    public AdaptiveFontType FontType { get; set; }

    [JsonProperty]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty]
    public bool IsSubtle { get; set; }

    [JsonProperty]
    public bool Italic { get; set; }

    [JsonProperty]
    public int MaxLines { get; set; }

    [JsonProperty]
    public int MaxWidth { get; set; }

    [JsonProperty]
    public AdaptiveTextSize Size { get; set; }

    [JsonProperty]
    public bool Strikethrough { get; set; }

    [JsonProperty]
    public AdaptiveTextBlockStyle Style { get; set; }

    public string Text { get; set; }

    public override string Type { get; set; }

    [JsonProperty]
    public AdaptiveTextWeight Weight { get; set; }

    [JsonProperty]
    public bool Wrap { get; set; }
}
