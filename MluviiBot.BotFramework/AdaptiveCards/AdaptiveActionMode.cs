namespace AdaptiveCards;

public enum AdaptiveActionMode
{
    Primary = 0,
    Secondary = 1,
}
