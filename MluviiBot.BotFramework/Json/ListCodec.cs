#nullable enable
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

internal sealed class ListCodec<T>(JsonCodec<T> items) : JsonCodec<IList<T?>>
    where T : class
{
    public override bool TryRead(ref JsonInput input, out IList<T?>? value)
    {
        value = null;
        if (input.Json.TokenType is not JsonTokenType.StartArray)
        {
            return false;
        }

        var list = new List<T?>();
        while (input.Json.Read() && input.Json.TokenType is not JsonTokenType.EndArray)
        {
            if (input.Json.TokenType is JsonTokenType.Null)
            {
                list.Add(null);
            }
            else if (items.TryRead(ref input, out var item))
            {
                list.Add(item);
            }
            else
            {
                return false;
            }
        }

        value = list;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, IList<T?> value)
    {
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            if (value[i] is { } item)
            {
                items.Write(writer, item);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndArray();
    }
}
