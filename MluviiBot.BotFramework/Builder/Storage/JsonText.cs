#nullable enable
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Collects text in a buffer that is used again for the next one.</summary>
internal sealed class PooledJsonText() : TextWriter(CultureInfo.InvariantCulture)
{
    // One large state must not pin its buffer to the thread for ever.
    private const int Kept = 64 * 1024;

    private char[] _buffer = new char[1024];
    private int _length;

    public override Encoding Encoding => Encoding.Unicode;

    public ReadOnlySpan<char> Written => _buffer.AsSpan(0, _length);

    public void Clear()
    {
        _length = 0;
        if (_buffer.Length > Kept)
        {
            _buffer = new char[1024];
        }
    }

    public override void Write(char value)
    {
        Reserve(1);
        _buffer[_length++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_buffer.AsSpan(_length));
        _length += buffer.Length;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
        }
    }
}

/// <summary>UTF-8 bytes as text, decoded straight into the reader's buffer.</summary>
internal sealed class Utf8TextReader(byte[] utf8) : TextReader
{
    private int _position;
    private char _lowSurrogate;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_lowSurrogate != default && buffer.Length > 0)
        {
            buffer[0] = _lowSurrogate;
            _lowSurrogate = default;
            return 1;
        }

        Utf8.ToUtf16(utf8.AsSpan(_position), buffer, out var read, out var written);
        _position += read;
        if (written == 0 && buffer.Length == 1 && _position < utf8.Length)
        {
            // A pair does not fit; returning nothing would mean the end.
            Span<char> pair = stackalloc char[2];
            Utf8.ToUtf16(utf8.AsSpan(_position), pair, out read, out _);
            _position += read;
            buffer[0] = pair[0];
            _lowSurrogate = pair[1];
            return 1;
        }

        return written;
    }

    public override int Read() => throw new NotSupportedException("Only whole blocks are read.");

    public override int Peek() => throw new NotSupportedException("Only whole blocks are read.");
}

internal sealed class JsonCharPool : IArrayPool<char>
{
    public static readonly JsonCharPool Instance = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
