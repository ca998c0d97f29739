#nullable enable
using System.Buffers;
using System.Text;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Encodes what Newtonsoft writes, piece by piece; nothing is complete before it is disposed.</summary>
internal sealed class Utf8TextWriter(IBufferWriter<byte> output) : TextWriter
{
    private const int BufferLength = 1024;

    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private char[] _buffer = ArrayPool<char>.Shared.Rent(BufferLength);
    private int _count;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (_count == _buffer.Length)
        {
            Encode(flush: false);
        }

        _buffer[_count++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (buffer.Length > _buffer.Length - _count)
        {
            var part = _buffer.Length - _count;
            buffer[..part].CopyTo(_buffer.AsSpan(_count));
            _count = _buffer.Length;
            buffer = buffer[part..];
            Encode(flush: false);
        }

        buffer.CopyTo(_buffer.AsSpan(_count));
        _count += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _buffer.Length > 0)
        {
            Encode(flush: true);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
        }

        base.Dispose(disposing);
    }

    /// <param name="flush">False keeps the first half of a surrogate pair until the second one comes.</param>
    private void Encode(bool flush)
    {
        _encoder.Convert(_buffer.AsSpan(0, _count), output, flush, out _, out _);
        _count = 0;
    }
}
