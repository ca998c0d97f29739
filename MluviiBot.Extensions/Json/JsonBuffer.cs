using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MluviiBot.Extensions.Json;

/// <summary>A writer and the bytes it wrote, used again by the next one on the same thread.</summary>
internal sealed class JsonBuffer : IDisposable
{
    private const int LargestKept = 64 * 1024;

    /// <summary>Not for HTML: letters stay letters. The order of calls is not checked, as no caller of the library makes them.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static JsonBuffer? _free;

    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    private JsonBuffer() => Writer = new Utf8JsonWriter(_bytes, Options);

    public Utf8JsonWriter Writer { get; }

    /// <summary>What was written so far; valid until disposal.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            Writer.Flush();
            return _bytes.WrittenSpan;
        }
    }

    public static JsonBuffer Rent()
    {
        var buffer = _free ?? new JsonBuffer();
        _free = null;
        return buffer;
    }

    public void Dispose()
    {
        if (_bytes.Capacity > LargestKept)
        {
            Writer.Dispose();
            return;
        }

        _bytes.ResetWrittenCount();
        Writer.Reset();
        _free = this;
    }
}
