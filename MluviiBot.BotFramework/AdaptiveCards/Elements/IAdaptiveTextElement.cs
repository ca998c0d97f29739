namespace AdaptiveCards;

public interface IAdaptiveTextElement
{
    AdaptiveTextColor Color { get; set; }

    AdaptiveFontType FontType { get; set; }

    bool IsSubtle { get; set; }

    bool Italic { get; set; }

    AdaptiveTextSize Size { get; set; }

    bool Strikethrough { get; set; }

    string Text { get; set; }

    AdaptiveTextWeight Weight { get; set; }
}
