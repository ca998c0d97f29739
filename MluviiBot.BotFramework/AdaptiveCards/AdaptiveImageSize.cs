namespace AdaptiveCards;

public enum AdaptiveImageSize
{
    Auto = 0,
    Stretch = 1,
    Small = 2,
    Medium = 3,
    Large = 4,
}
