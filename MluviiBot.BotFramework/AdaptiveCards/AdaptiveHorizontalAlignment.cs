namespace AdaptiveCards;

public enum AdaptiveHorizontalAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
    Stretch = 3,
}
