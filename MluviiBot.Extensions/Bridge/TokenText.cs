using System.Globalization;
using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Bridge;

/// <summary>Newtonsoft's tokens as the JSON that they were before somebody parsed them.</summary>
/// <remarks>A second way to read records, straight from tokens, would spare 0.3 µs of a turn; mluvii sends text, and the rules stay in one place.</remarks>
internal static class TokenText
{
    /// <summary>What nests deeper is not read.</summary>
    private const int MaxDepth = 64;

    /// <summary>The activity that the tokens hold; null when they hold none.</summary>
    public static MluviiActivity? Read(JToken token)
    {
        using var buffer = JsonBuffer.Rent();
        return TryWrite(buffer.Writer, token, MaxDepth) ? ActivityReader.Read(buffer.Written) : null;
    }

    private static bool TryWrite(Utf8JsonWriter writer, JToken token, int depth)
    {
        if (depth == 0)
        {
            return false;
        }

        switch (token)
        {
            case JObject json:
                writer.WriteStartObject();
                foreach (var (name, value) in json)
                {
                    writer.WritePropertyName(name);
                    if (!TryWrite(writer, value!, depth - 1))
                    {
                        return false;
                    }
                }

                writer.WriteEndObject();
                return true;
            case JArray json:
                writer.WriteStartArray();
                foreach (var item in json)
                {
                    if (!TryWrite(writer, item, depth - 1))
                    {
                        return false;
                    }
                }

                writer.WriteEndArray();
                return true;
            default:
                WriteValue(writer, token as JValue);
                return true;
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, JValue? value)
    {
        switch (value?.Value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string digits when value is JRaw && IsNumber(digits):
                writer.WriteRawValue(digits);
                break;
            case string text:
                JsonText.Write(writer, text);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            case double number when !double.IsFinite(number):
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case float number when !float.IsFinite(number):
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case IFormattable number when value.Type is JTokenType.Integer or JTokenType.Float:
                writer.WriteRawValue(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            case DateTime or DateTimeOffset:
                writer.WriteStringValue(((IFormattable)value.Value).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                writer.WriteBase64StringValue(bytes);
                break;
            case var other:
                writer.WriteStringValue(Convert.ToString(other, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static bool IsNumber(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        try
        {
            return reader.Read() && reader.TokenType is JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
