namespace AdaptiveCards;

public enum AdaptiveFontType
{
    Default = 0,
    Monospace = 1,
}
