namespace AdaptiveCards;

public enum AdaptiveVerticalContentAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
