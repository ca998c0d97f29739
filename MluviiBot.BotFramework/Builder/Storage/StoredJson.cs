#nullable enable
using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>
/// JSON for this process alone, from which every object comes back as what it was: type names are numbers that only this
/// process can resolve (so that no JSON from outside can name a type), and texts are never taken for dates.
/// </summary>
internal static class StoredJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new StoredContractResolver(),
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        FloatFormatHandling = FloatFormatHandling.Symbol,
        MaxDepth = null,
        SerializationBinder = new ProcessTypeNames(),
        TypeNameAssemblyFormatHandling = TypeNameAssemblyFormatHandling.Full,
        TypeNameHandling = TypeNameHandling.Auto,
    });

    [ThreadStatic]
    private static PooledJsonText? _idle;

    public static byte[] Write(object? value)
    {
        var text = Serialize(value);
        try
        {
            var json = new byte[Encoding.UTF8.GetByteCount(text.Written)];
            Encoding.UTF8.GetBytes(text.Written, json);
            return json;
        }
        finally
        {
            Return(text);
        }
    }

    /// <summary>Makes the JSON in a pooled buffer that is only valid inside <paramref name="read"/>.</summary>
    public static void Write<TState>(object? value, TState state, ReadOnlySpanAction<byte, TState> read)
    {
        var text = Serialize(value);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Written.Length));
        try
        {
            read(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text.Written, buffer)), state);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            Return(text);
        }
    }

    public static object? Read(byte[] json)
    {
        using var reader = new JsonTextReader(new Utf8TextReader(json)) { ArrayPool = CharPool.Instance };
        return StoredSlot.Unwrap(Serializer.Deserialize<object>(reader));
    }

    private static PooledJsonText Serialize(object? value)
    {
        var text = _idle ?? new PooledJsonText();
        _idle = null;
        using var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Instance, CloseOutput = false, AutoCompleteOnClose = false };
        Serializer.Serialize(writer, StoredSlot.Wrap(value), typeof(object));
        writer.Flush();
        return text;
    }

    private static void Return(PooledJsonText text)
    {
        text.Clear();
        _idle = text;
    }
}
