namespace AdaptiveCards;

[Obsolete("Use AdaptiveColumnWidth instead.")]
public class AdaptiveColumnSize
{
    public const string Auto = "Auto";

    public const string Stretch = "Stretch";

    public AdaptiveColumnSize()
    {
    }
}
