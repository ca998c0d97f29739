namespace AdaptiveCards;

public enum AdaptiveImageStyle
{
    Default = 0,
    [Obsolete("OBSOLETE")]
    Normal = 0,
    Person = 1,
}
