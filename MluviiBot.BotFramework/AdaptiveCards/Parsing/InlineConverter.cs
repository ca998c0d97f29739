#nullable enable
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Reads a part of a line: a run of text, a plain string as such a run, and anything else as it is.</summary>
internal sealed class InlineConverter : JsonConverter<AdaptiveInline>
{
    public override bool CanWrite => false;

    public override AdaptiveInline? ReadJson(
        JsonReader reader, Type objectType, AdaptiveInline? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is JsonToken.Null)
        {
            return null;
        }

        if (reader.TokenType is JsonToken.String)
        {
            return new AdaptiveTextRun((string?)reader.Value);
        }

        var name = ElementTypes.NameOf(typeof(AdaptiveInline), CardParsing.Current(reader, "An inline"));
        if (name == AdaptiveTextRun.TypeName)
        {
            return (AdaptiveInline)CardParsing.Fill(reader, typeof(AdaptiveTextRun), serializer);
        }

        CardParsing.Warn(reader, serializer, null, $"Unknown inline '{name}'");
        return (AdaptiveInline)CardParsing.Fill(reader, typeof(UnknownInline), serializer);
    }

    public override void WriteJson(JsonWriter writer, AdaptiveInline? value, JsonSerializer serializer) =>
        throw new NotSupportedException("Inlines are written by their properties.");
}
