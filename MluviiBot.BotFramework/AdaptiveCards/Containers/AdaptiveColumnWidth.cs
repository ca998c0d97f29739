namespace AdaptiveCards;

/// <summary>Words for <see cref="AdaptiveColumn.Width"/>.</summary>
public class AdaptiveColumnWidth
{
    public const string Auto = "auto";

    public const string Stretch = "stretch";

    public AdaptiveColumnWidth()
    {
    }
}
