#nullable enable
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A place that can hold any value. What JSON itself cannot tell apart is written with its type: an int from a long, a date
/// from a text. Foreign JSON with members that mean something to the serializer is kept as text, so that they mean nothing.
/// </summary>
internal sealed class StoredSlot(DefaultContractResolver contracts) : JsonConverter
{
    private const string TypeMember = "$type";
    private const string ValueMember = "$value";

    private interface IWrapped
    {
        object? Unwrap();
    }

    public override bool CanConvert(Type objectType) => objectType == typeof(object);

    public static object? Wrap(object? value) => value switch
    {
        DateTime time => new WrappedDateTime { Text = time.ToString("O", CultureInfo.InvariantCulture) },
        decimal number => new WrappedDecimal { Text = number.ToString(CultureInfo.InvariantCulture) },
        JContainer json when HasMetadata(json) => new WrappedToken { Text = json.ToString(Formatting.None) },
        _ => value,
    };

    public static object? Unwrap(object? value) => value is IWrapped wrapped ? wrapped.Unwrap() : value;

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
        => Unwrap(serializer.Deserialize<object>(reader));

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        switch (value)
        {
            case null or string or bool or long or double:
                writer.WriteValue(value);
                return;
            case DateTime or decimal or JToken:
                break;
            default:
                var type = value.GetType();
                if (contracts.ResolveContract(type) is JsonPrimitiveContract and not JsonStringContract)
                {
                    WriteTyped(writer, value, type, serializer);
                    return;
                }

                break;
        }

        serializer.Serialize(writer, Wrap(value), typeof(object));
    }

    private static void WriteTyped(JsonWriter writer, object value, Type type, JsonSerializer serializer)
    {
        serializer.SerializationBinder.BindToName(type, out _, out var name);
        writer.WriteStartObject();
        writer.WritePropertyName(TypeMember, false);
        writer.WriteValue(name);
        writer.WritePropertyName(ValueMember, false);
        serializer.Serialize(writer, value, type);
        writer.WriteEndObject();
    }

    private static bool HasMetadata(JContainer json)
    {
        foreach (var token in json.DescendantsAndSelf())
        {
            if (token is JProperty { Name: ['$', ..] })
            {
                return true;
            }
        }

        return false;
    }

    private sealed class WrappedDateTime : IWrapped
    {
        public string Text { get; set; } = "";

        public object Unwrap() => DateTime.Parse(Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
    }

    private sealed class WrappedDecimal : IWrapped
    {
        public string Text { get; set; } = "";

        public object Unwrap() => decimal.Parse(Text, CultureInfo.InvariantCulture);
    }

    private sealed class WrappedToken : IWrapped
    {
        public string Text { get; set; } = "";

        public object Unwrap()
        {
            using var reader = new JsonTextReader(new StringReader(Text)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
            return JToken.ReadFrom(reader);
        }
    }
}
