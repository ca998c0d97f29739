using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>A fallback is the word "drop" or another element (for an action, another action).</summary>
public class AdaptiveFallbackConverter : AdaptiveTypedBaseElementConverter
{
    /// <summary>
    /// Makes <see cref="ParseContext.PushElement"/> take what is pushed for fallback content; <see cref="AdaptiveCard.FromJson"/> does without.
    /// </summary>
    public static bool IsInFallback;

    public AdaptiveFallbackConverter()
    {
    }

    public override bool CanRead => true;

    public override bool CanWrite => true;

    /// <summary>For a converter that is called directly: takes its warnings. Null drops them.</summary>
    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => objectType == typeof(AdaptiveFallbackElement);

    /// <param name="fallbackJSON">The word "drop" or an element.</param>
    /// <param name="serializer">Reads the element.</param>
    /// <param name="objectId">The id of the element that this is the fallback of; the two may share ids.</param>
    /// <param name="internalId">The internal id of that element.</param>
    /// <exception cref="AdaptiveSerializationException">It is neither.</exception>
    public AdaptiveFallbackElement ParseFallback(JToken fallbackJSON, JsonSerializer serializer, string objectId, AdaptiveInternalID internalId)
    {
        ArgumentNullException.ThrowIfNull(fallbackJSON);
        ArgumentNullException.ThrowIfNull(serializer);
        using var reader = fallbackJSON.CreateReader();
        reader.Read();
        return (AdaptiveFallbackElement)ReadJson(reader, typeof(AdaptiveFallbackElement), null, serializer);
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null:
                return null;
            case JsonToken.String when AdaptiveFallbackElement.drop.Equals((string)reader.Value, StringComparison.OrdinalIgnoreCase):
                return new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop);
            case JsonToken.StartObject when CardParsing.Of(serializer) is { } parsing:
                var expected = parsing.Ids.Type is ParseContext.ContextType.Action ? typeof(AdaptiveAction) : typeof(AdaptiveElement);
                return new AdaptiveFallbackElement(parsing.ReadElement(reader, expected, serializer, isFallback: true));
            case JsonToken.StartObject:
                return CardParsing.ReadAlone(reader, objectType, serializer, Warnings, ParseContext);
            default:
                throw reader.Fault("A fallback must be \"drop\" or an element.");
        }
    }

    public override void WriteJson(JsonWriter writer, object cardElement, JsonSerializer serializer)
    {
        var fallback = cardElement as AdaptiveFallbackElement;
        if (fallback?.Type is AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
        {
            writer.WriteValue(AdaptiveFallbackElement.drop);
        }
        else
        {
            serializer.Serialize(writer, fallback?.Content);
        }
    }
}
