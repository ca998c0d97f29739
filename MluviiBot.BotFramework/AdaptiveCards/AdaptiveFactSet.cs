namespace AdaptiveCards;

public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public AdaptiveFactSet()
    {
    }

    public List<AdaptiveFact> Facts { get; set; }

    public override string Type { get; set; }
}
