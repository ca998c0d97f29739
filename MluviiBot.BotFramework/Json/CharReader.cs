#nullable enable
namespace Microsoft.Bot.Schema.Json;

/// <summary>Text in a buffer that somebody else owns.</summary>
internal sealed class CharReader(char[] chars, int length) : TextReader
{
    private int _position;

    public override int Peek() => _position < length ? chars[_position] : -1;

    public override int Read() => _position < length ? chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(buffer.Length, length - _position);
        chars.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
