using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The base of converters that keep track of the ids within a card.</summary>
public abstract class AdaptiveTypedBaseElementConverter : JsonConverter
{
    protected AdaptiveTypedBaseElementConverter()
    {
    }

    /// <summary>
    /// For a converter that is called directly: what it continues. Null starts afresh with each call;
    /// <see cref="AdaptiveCard.FromJson"/> uses a context of its own.
    /// </summary>
    public ParseContext ParseContext { get; set; }
}
