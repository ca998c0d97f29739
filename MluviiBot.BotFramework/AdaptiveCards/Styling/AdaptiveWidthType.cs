namespace AdaptiveCards;

/// <summary>How <see cref="AdaptiveWidth"/> is meant.</summary>
public enum AdaptiveWidthType
{
    Auto = 0,
    Stretch = 1,
    Pixel = 2,
    Weighted = 3,
}
