#nullable enable
using System.Text.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>A member of type object: text, numbers and truth values come as .NET's own, objects and arrays as tokens.</summary>
internal sealed class UntypedCodec(JsonCodec<JToken> tokens, Func<Type, JsonCodec> codecOf) : JsonCodec<object>
{
    public override bool TryRead(ref JsonInput input, out object? value)
    {
        if (input.Json.TokenType is JsonTokenType.String)
        {
            value = input.Json.GetString();
            return true;
        }

        var read = tokens.TryRead(ref input, out var token);
        value = token is JValue scalar ? scalar.Value : token;
        return read;
    }

    public override void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case JToken token:
                tokens.Write(writer, token);
                break;
            default:
                codecOf(value.GetType()).WriteObject(writer, value);
                break;
        }
    }
}
