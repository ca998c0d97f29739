using System.Collections;

namespace AdaptiveCards;

public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public AdaptiveColumnSet()
    {
    }

    public List<AdaptiveColumn> Columns { get; set; }

    public override string Type { get; set; }

    public override void Add(AdaptiveElement element) => throw new NotImplementedException();

    public override IEnumerator<AdaptiveElement> GetEnumerator() => throw new NotImplementedException();
}
