#nullable enable
using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Any object, by Newtonsoft.Json, over pooled buffers. What it does is the rule that the faster codecs follow.</summary>
internal static class GeneralJson
{
    /// <summary>Deeper JSON is refused: channels send a handful of levels, and reading is recursive.</summary>
    private const int MaxDepth = 64;

    // Not ReadOnlyJsonContractResolver: anonymous types in channelData and value must be written.
    private static readonly DefaultContractResolver Contracts = new();

    public static JsonSerializer Serializer { get; } = CreateSerializer();

    public static JsonSerializerSettings CreateSettings() => new()
    {
        ContractResolver = Contracts,
        Converters = { new Iso8601TimeSpanConverter(), new UtcByDefaultConverter() },
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

    /// <summary>Appends the JSON of <paramref name="value"/>.</summary>
    public static void Serialize(object? value, IBufferWriter<byte> output)
    {
        using var text = new Utf8TextWriter(output);
        using var json = new JsonTextWriter(text) { ArrayPool = CharPool.Instance, CloseOutput = false };
        Serializer.Serialize(json, value);
    }

    /// <param name="utf8">Valid UTF-8.</param>
    public static T? Deserialize<T>(ReadOnlySpan<byte> utf8)
    {
        var rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            return Deserialize<T>(new CharReader(rented, Encoding.UTF8.GetChars(utf8, rented)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    public static T? Deserialize<T>(TextReader text)
    {
        using var json = new JsonTextReader(text) { ArrayPool = CharPool.Instance };
        var value = Serializer.Deserialize<T>(json);
        while (json.Read())
        {
            if (json.TokenType is not JsonToken.Comment)
            {
                throw new JsonReaderException("There is more after the end of the JSON value.", json.Path, json.LineNumber, json.LinePosition, null);
            }
        }

        return value;
    }

    private static JsonSerializer CreateSerializer()
    {
        var serializer = JsonSerializer.Create(CreateSettings());
        // "$ref" and "$type" are data of the sender here, never instructions.
        serializer.MetadataPropertyHandling = MetadataPropertyHandling.Ignore;
        return serializer;
    }
}
