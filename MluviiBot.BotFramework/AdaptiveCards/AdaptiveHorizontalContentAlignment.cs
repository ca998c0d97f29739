namespace AdaptiveCards;

public enum AdaptiveHorizontalContentAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
}
