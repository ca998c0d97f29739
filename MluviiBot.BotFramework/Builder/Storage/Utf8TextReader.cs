#nullable enable
using System.Text.Unicode;

namespace Microsoft.Bot.Builder;

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
