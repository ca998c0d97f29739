namespace AdaptiveCards;

public enum AdaptiveTextWeight
{
    Default = 0,
    [Obsolete("OBSOLETE")]
    Normal = 0,
    Lighter = 1,
    Bolder = 2,
}
