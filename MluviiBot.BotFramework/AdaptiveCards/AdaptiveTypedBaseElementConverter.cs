using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveTypedBaseElementConverter : JsonConverter
{
    protected AdaptiveTypedBaseElementConverter()
    {
    }

    public ParseContext ParseContext { get; set; }
}
