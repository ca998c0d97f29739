#nullable enable
using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// The one place that turns Bot Framework objects into wire JSON and back: nulls are left out, date-like strings in
/// untyped members (channelData, value) stay the strings that were sent, unknown members survive where a type keeps them.
/// Schema types written the plain way take a fast way through <see cref="JsonCodecs"/>; everything else, and every error, is Newtonsoft's.
/// </summary>
internal static class BotJson
{
    /// <summary>Shared and never changed: safe to use from many threads.</summary>
    public static JsonSerializer Serializer => GeneralJson.Serializer;

    /// <summary>New settings for a caller that may change them; they share the cached contracts.</summary>
    public static JsonSerializerSettings CreateSettings() => GeneralJson.CreateSettings();

    /// <exception cref="JsonException">The object refers back to itself, or cannot be written.</exception>
    public static string Serialize(object? value)
    {
        using var json = JsonOutput.Write(value);
        return Encoding.UTF8.GetString(json.Written);
    }

    /// <summary>Writes all of it or, on an error, nothing.</summary>
    /// <exception cref="JsonException">The object refers back to itself, or cannot be written.</exception>
    public static void Serialize(object? value, IBufferWriter<byte> output)
    {
        using var json = JsonOutput.Write(value);
        output.Write(json.Written);
    }

    /// <exception cref="JsonException">The text is not JSON, or not of that shape.</exception>
    public static T? Deserialize<T>(string json)
    {
        if (!JsonCodecs.Of(typeof(T)).IsForDocuments)
        {
            return GeneralJson.Deserialize<T>(new StringReader(json));
        }

        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Deserialize<T>(rented.AsSpan(0, Encoding.UTF8.GetBytes(json, rented)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte})"/>
    public static T? Deserialize<T>(in ReadOnlySequence<byte> utf8)
    {
        if (utf8.IsSingleSegment)
        {
            return Deserialize<T>(utf8.FirstSpan);
        }

        var length = checked((int)utf8.Length);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8.CopyTo(rented);
            return Deserialize<T>(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>Reads one JSON value; a byte order mark is skipped, no bytes at all are the default value.</summary>
    /// <exception cref="JsonException">The bytes are not UTF-8, not JSON, not of that shape, or nested deeper than 64.</exception>
    public static T? Deserialize<T>(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(utf8))
        {
            throw new JsonReaderException("The JSON is not valid UTF-8.");
        }

        return TryDeserializePlain<T>(utf8, out var value) ? value : GeneralJson.Deserialize<T>(utf8);
    }

    private static bool TryDeserializePlain<T>(ReadOnlySpan<byte> utf8, out T? value)
    {
        value = default;
        if (utf8.IsEmpty || JsonCodecs.Of(typeof(T)) is not JsonCodec<T> { IsForDocuments: true } codec)
        {
            return false;
        }

        try
        {
            var reader = new JsonInput(utf8);
            return reader.Json.Read()
                && codec.TryRead(ref reader, out value)
                && !reader.Json.Read();
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException or JsonException)
        {
            // Not strict JSON, or half of a surrogate pair: the general reader allows some of that and names the place of the rest.
            return false;
        }
    }
}
