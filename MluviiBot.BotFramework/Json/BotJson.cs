#nullable enable
using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// The one place that turns Bot Framework objects into wire JSON and back: nulls are left out, date-like strings in
/// untyped members (channelData, value) stay the strings that were sent, contracts are resolved once.
/// </summary>
internal static class BotJson
{
    /// <summary>Deeper JSON is refused: channels send a handful of levels, and reading is recursive.</summary>
    private const int MaxDepth = 64;

    // Not ReadOnlyJsonContractResolver: anonymous types in channelData and value must be written.
    private static readonly DefaultContractResolver Contracts = new();

    /// <summary>Shared and never changed after this: <see cref="JsonSerializer"/> is safe to use from many threads then.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(CreateSettings());

    /// <summary>New settings for a caller that may change them; they share the cached contracts.</summary>
    public static JsonSerializerSettings CreateSettings() => new()
    {
        ContractResolver = Contracts,
        Converters = { new Iso8601TimeSpanConverter() },
        Culture = CultureInfo.InvariantCulture,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateParseHandling = DateParseHandling.None,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        // A loop is an error of the caller, not the end of the process; two equal objects are no loop.
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        EqualityComparer = ReferenceEqualityComparer.Instance,
        MaxDepth = MaxDepth,
    };

    public static string Serialize(object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Serializer.Serialize(text, value);
        return text.ToString();
    }

    public static void Serialize(object value, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(Serialize(value), output);

    /// <exception cref="JsonException">The text is not JSON, or not of that shape.</exception>
    public static T? Deserialize<T>(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize<T>(reader);
    }

    /// <exception cref="JsonException">The bytes are not JSON, or not of that shape.</exception>
    public static T? Deserialize<T>(ReadOnlySpan<byte> utf8) => Deserialize<T>(Encoding.UTF8.GetString(utf8));
}
