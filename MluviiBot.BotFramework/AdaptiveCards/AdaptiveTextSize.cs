namespace AdaptiveCards;

public enum AdaptiveTextSize
{
    Default = 0,
    [Obsolete("OBSOLETE")]
    Normal = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}
