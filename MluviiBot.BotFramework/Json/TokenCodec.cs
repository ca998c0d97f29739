#nullable enable
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>JSON of any shape, as Newtonsoft's tokens. Text that looks like a date is text.</summary>
internal sealed class TokenCodec(JsonCodec<object> rare) : JsonCodec<JToken>
{
    public override bool TryRead(ref JsonInput input, out JToken? value)
    {
        switch (input.Json.TokenType)
        {
            case JsonTokenType.String:
                value = new JValue(input.Json.GetString());
                return true;
            case JsonTokenType.True or JsonTokenType.False:
                value = new JValue(input.Json.GetBoolean());
                return true;
            case JsonTokenType.Null:
                value = JValue.CreateNull();
                return true;
            case JsonTokenType.Number:
                value = ReadNumber(ref input.Json);
                return value is not null;
            case JsonTokenType.StartObject:
                return TryReadObject(ref input, out value);
            default:
                return TryReadArray(ref input, out value);
        }
    }

    public override void Write(Utf8JsonWriter writer, JToken value)
    {
        switch (value)
        {
            case JObject members:
                writer.WriteStartObject();
                WriteMembers(writer, members);
                writer.WriteEndObject();
                break;
            case JArray items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case JValue { Type: JTokenType.Null }:
                writer.WriteNullValue();
                break;
            case JValue { Type: JTokenType.String, Value: string text }:
                writer.WriteStringValue(text);
                break;
            case JValue { Type: JTokenType.Boolean, Value: bool flag }:
                writer.WriteBooleanValue(flag);
                break;
            case JValue { Type: JTokenType.Integer, Value: long number }:
                writer.WriteNumberValue(number);
                break;
            default:
                rare.Write(writer, value);
                break;
        }
    }

    public void WriteMembers(Utf8JsonWriter writer, JObject members)
    {
        foreach (var (name, member) in members)
        {
            writer.WritePropertyName(name);
            Write(writer, member!);
        }
    }

    private static JValue? ReadNumber(ref Utf8JsonReader json)
    {
        if (json.TryGetInt64(out var integer))
        {
            return new JValue(integer);
        }

        // An integer beyond 64 bits becomes a BigInteger, which is the general reader's business.
        return json.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0 && json.TryGetDouble(out var number) && double.IsFinite(number)
            ? new JValue(number)
            : null;
    }

    private bool TryReadObject(ref JsonInput input, out JToken? value)
    {
        var members = new JObject();
        value = members;
        while (input.Json.Read() && input.Json.TokenType is JsonTokenType.PropertyName)
        {
            var name = input.Json.GetString()!;
            if (members.ContainsKey(name) || !input.Json.Read() || !TryRead(ref input, out var member))
            {
                return false;
            }

            members.Add(name, member);
        }

        return true;
    }

    private bool TryReadArray(ref JsonInput input, out JToken? value)
    {
        var items = new JArray();
        value = items;
        while (input.Json.Read() && input.Json.TokenType is not JsonTokenType.EndArray)
        {
            if (!TryRead(ref input, out var item))
            {
                return false;
            }

            items.Add(item!);
        }

        return true;
    }
}
