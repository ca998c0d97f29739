#nullable enable
using System.Globalization;
using System.Text;

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
