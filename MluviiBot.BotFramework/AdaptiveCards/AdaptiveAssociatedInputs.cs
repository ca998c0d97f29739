namespace AdaptiveCards;

public enum AdaptiveAssociatedInputs
{
    Auto = 0,
    None = 1,
}
