#nullable enable
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>The JSON of one object in a buffer that the thread keeps for the next one.</summary>
internal sealed class JsonOutput : IDisposable
{
    /// <summary>A buffer that one large object made bigger than this is not kept.</summary>
    private const int LargestKept = 64 * 1024;

    /// <summary>What is deeper is a loop, most likely, and the general writer tells.</summary>
    private const int MaxDepth = 128;

    [ThreadStatic]
    private static JsonOutput? _free;

    private readonly ArrayBufferWriter<byte> _buffer = new(2048);
    private readonly Utf8JsonWriter _writer;

    private JsonOutput() => _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,   // the JSON is never put into a page as it is
        MaxDepth = MaxDepth,
        SkipValidation = true,
    });

    public ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>Dispose it to give the buffer back.</summary>
    public static JsonOutput Write(object? value)
    {
        var output = _free ?? new JsonOutput();
        _free = null;   // a converter that writes JSON meanwhile gets another one
        try
        {
            output.WriteValue(value);
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        if (_buffer.Capacity <= LargestKept)
        {
            Clear();
            _free = this;
        }
    }

    private void WriteValue(object? value)
    {
        if (value is not null && JsonCodecs.Of(value.GetType()) is { IsForDocuments: true } codec)
        {
            try
            {
                codec.WriteObject(_writer, value);
                _writer.Flush();
                return;
            }
            catch (InvalidOperationException)
            {
                // Too deep: the general writer names the place of a loop.
                Clear();
            }
        }

        GeneralJson.Serialize(value, _buffer);
    }

    private void Clear()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }
}
