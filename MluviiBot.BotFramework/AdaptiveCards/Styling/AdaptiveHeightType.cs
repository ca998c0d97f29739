namespace AdaptiveCards;

/// <summary>How <see cref="AdaptiveHeight"/> is meant.</summary>
public enum AdaptiveHeightType
{
    Auto = 0,
    Stretch = 1,
    Pixel = 2,
}
