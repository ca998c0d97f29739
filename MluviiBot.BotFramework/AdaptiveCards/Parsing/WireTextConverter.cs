#nullable enable
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A value that is a short text on the wire, such as "80px" or "1.5".</summary>
internal abstract class WireTextConverter<T>(Func<string, T> parse) : JsonConverter<T>
    where T : class
{
    public override T? ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.TokenType is JsonToken.Null)
        {
            return null;
        }

        if (reader.TokenType is not (JsonToken.String or JsonToken.Integer or JsonToken.Float))
        {
            throw reader.Fault("A text is expected.");
        }

        try
        {
            return parse(FormattableString.Invariant($"{reader.Value}"));
        }
        catch (FormatException e)
        {
            throw reader.Fault(e.Message, e);
        }
    }

    public override void WriteJson(JsonWriter writer, T? value, JsonSerializer serializer) => writer.WriteValue(value?.ToString());
}

internal sealed class HeightConverter() : WireTextConverter<AdaptiveHeight>(AdaptiveHeight.Parse);

internal sealed class WidthConverter() : WireTextConverter<AdaptiveWidth>(AdaptiveWidth.Parse);

internal sealed class SchemaVersionConverter() : WireTextConverter<AdaptiveSchemaVersion>(static text => new AdaptiveSchemaVersion(text));
