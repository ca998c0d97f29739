using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A table of names and values, in two columns.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public AdaptiveFactSet()
    {
    }

    public override string Type { get; set; } = TypeName;

    [JsonRequired]
    public List<AdaptiveFact> Facts { get; set; } = [];
}
