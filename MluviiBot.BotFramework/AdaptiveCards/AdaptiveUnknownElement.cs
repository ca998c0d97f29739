namespace AdaptiveCards;

public class AdaptiveUnknownElement : AdaptiveElement
{
    public AdaptiveUnknownElement()
    {
    }

    public override string Type { get; set; }
}
