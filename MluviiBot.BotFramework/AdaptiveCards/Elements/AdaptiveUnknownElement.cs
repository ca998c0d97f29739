namespace AdaptiveCards;

/// <summary>An element whose type is not known here; its members are kept and written again.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public AdaptiveUnknownElement()
    {
    }

    public override string Type { get; set; }
}
