namespace AdaptiveCards;

public enum AdaptiveTextBlockStyle
{
    Paragraph = 0,
    Heading = 1,
}
