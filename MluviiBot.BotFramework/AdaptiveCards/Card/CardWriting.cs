#nullable enable
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Cards and what they carry as JSON, whatever defaults the host has given to Json.NET.</summary>
internal static class CardWriting
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        CheckAdditionalContent = true,
        ContractResolver = new DefaultContractResolver(),
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        Formatting = Formatting.Indented,
    });

    public static string ToJson(object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Serializer.Serialize(text, value);
        return text.ToString();
    }

    /// <exception cref="JsonException">It is not JSON.</exception>
    public static object? FromJson(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize(reader);
    }
}
