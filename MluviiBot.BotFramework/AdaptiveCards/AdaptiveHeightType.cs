namespace AdaptiveCards;

public enum AdaptiveHeightType
{
    Auto = 0,
    Stretch = 1,
    Pixel = 2,
}
