using System.Text.Json;
using System.Text.Json.Serialization;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>An object inside an activity.</summary>
internal sealed class PartConverter<T> : LenientConverter<T>
    where T : MluviiObject
{
    public override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out T? value)
    {
        var isObject = reader.TokenType is JsonTokenType.StartObject;
        value = isObject ? Unreadable.ReadObject(ref reader, Members(options), options) : null;
        return isObject || reader.TokenType is JsonTokenType.Null;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Members(options).Write(writer, value, options);

    /// <summary>The generated converter, which this one stands before.</summary>
    private static JsonConverter<T> Members(JsonSerializerOptions options) => (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}

/// <summary>Makes the converter of each part, once per type.</summary>
internal sealed class PartConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeof(MluviiObject).IsAssignableFrom(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(PartConverter<>).MakeGenericType(typeToConvert))!;
}
