using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Turns;

/// <summary>
/// A place that can hold any value. What JSON cannot tell from a text is written with its type; JSON that came from outside and has members
/// which mean something to the serializer is kept as text, so that they mean nothing.
/// </summary>
internal sealed class StateSlot : JsonConverter
{
    private interface IWrapped
    {
        object Unwrap();
    }

    public override bool CanConvert(Type objectType) => objectType == typeof(object);

    public static object? Wrap(object? value) => value switch
    {
        DateTime time => new Time { Text = time.ToString("O", CultureInfo.InvariantCulture) },
        DateTimeOffset time => new TimeWithOffset { Text = time.ToString("O", CultureInfo.InvariantCulture) },
        TimeSpan span => new Span { Text = span.ToString("c", CultureInfo.InvariantCulture) },
        Guid guid => new Id { Text = guid.ToString() },
        JContainer json when json.DescendantsAndSelf().Any(token => token is JProperty { Name: ['$', ..] }) => new ForeignJson { Text = json.ToString(Formatting.None) },
        _ => value,
    };

    public static object? Unwrap(object? value) => value is IWrapped wrapped ? wrapped.Unwrap() : value;

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(serializer);
        return reader.TokenType is JsonToken.StartObject or JsonToken.StartArray ? Unwrap(serializer.Deserialize<object>(reader)) : reader.Value;
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(serializer);
        if (value is null or string or bool or int or long or double)
        {
            writer.WriteValue(value);
        }
        else
        {
            serializer.Serialize(writer, Wrap(value), typeof(object));
        }
    }

    private sealed class Time : IWrapped
    {
        public string Text { get; set; } = "";

        public object Unwrap() => DateTime.Parse(Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
    }

    private sealed class TimeWithOffset : IWrapped
    {
        public string Text { get; set; } = "";

        public object Unwrap() => DateTimeOffset.Parse(Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
    }

    private sealed class Span : IWrapped
    {
        public string Text { get; set; } = "";

        public object Unwrap() => TimeSpan.ParseExact(Text, "c", CultureInfo.InvariantCulture);
    }

    private sealed class Id : IWrapped
    {
        public string Text { get; set; } = "";

        public object Unwrap() => Guid.Parse(Text);
    }

    private sealed class ForeignJson : IWrapped
    {
        public string Text { get; set; } = "";

        public object Unwrap()
        {
            using var reader = new JsonTextReader(new StringReader(Text)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
            return JToken.ReadFrom(reader);
        }
    }
}
