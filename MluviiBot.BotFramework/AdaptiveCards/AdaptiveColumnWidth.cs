namespace AdaptiveCards;

public class AdaptiveColumnWidth
{
    public const string Auto = "auto";

    public const string Stretch = "stretch";

    public AdaptiveColumnWidth()
    {
    }
}
