namespace AdaptiveCards;

public enum AdaptiveContainerStyle
{
    Default = 0,
    [Obsolete("OBSOLETE")]
    Normal = 0,
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}
