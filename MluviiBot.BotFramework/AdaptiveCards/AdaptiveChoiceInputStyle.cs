namespace AdaptiveCards;

public enum AdaptiveChoiceInputStyle
{
    Compact = 0,
    Expanded = 1,
    Filtered = 2,
}
