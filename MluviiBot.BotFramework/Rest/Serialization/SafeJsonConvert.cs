using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>
/// As <see cref="JsonConvert"/>, but with the given settings and nothing else: what the process put into
/// <see cref="JsonConvert.DefaultSettings"/> does not reach the wire.
/// </summary>
public static class SafeJsonConvert
{
    /// <exception cref="JsonException">The text is not JSON, or not of that shape.</exception>
    public static T DeserializeObject<T>(string json, JsonSerializerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var reader = new JsonTextReader(new StringReader(json));
        return JsonSerializer.Create(settings).Deserialize<T>(reader);
    }

    /// <exception cref="JsonException">The text is not JSON, or not of that shape.</exception>
    public static T DeserializeObject<T>(string json, params JsonConverter[] converters) =>
        DeserializeObject<T>(json, SettingsWith(converters));

    public static string SerializeObject(object obj, JsonSerializerSettings settings)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var serializer = JsonSerializer.Create(settings);
        using (var writer = new JsonTextWriter(text) { Formatting = serializer.Formatting })
        {
            serializer.Serialize(writer, obj);
        }

        return text.ToString();
    }

    public static string SerializeObject(object obj, params JsonConverter[] converters) => SerializeObject(obj, SettingsWith(converters));

    private static JsonSerializerSettings SettingsWith(JsonConverter[] converters) =>
        converters is { Length: > 0 } ? new JsonSerializerSettings { Converters = converters } : null;
}
