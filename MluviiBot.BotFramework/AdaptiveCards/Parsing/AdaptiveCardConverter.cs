using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads a card with the rules for versions; a card within a card (Action.ShowCard) needs no version of its own.</summary>
public class AdaptiveCardConverter : AdaptiveTypedBaseElementConverter
{
    public AdaptiveCardConverter()
    {
    }

    public override bool CanWrite => false;

    /// <summary>For a converter that is called directly: takes its warnings. Null drops them.</summary>
    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => typeof(AdaptiveCard).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is JsonToken.Null)
        {
            return null;
        }

        return CardParsing.Of(serializer) is { } parsing
            ? parsing.ReadCard(reader, objectType, serializer)
            : CardParsing.ReadAlone(reader, objectType, serializer, Warnings, ParseContext);
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException("A card is written by its properties.");
}
