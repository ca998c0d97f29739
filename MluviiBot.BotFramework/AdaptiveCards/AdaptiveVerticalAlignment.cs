namespace AdaptiveCards;

public enum AdaptiveVerticalAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
