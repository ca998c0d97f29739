using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace MluviiBot.Extensions.Json;

/// <summary>JSON in UTF-8 while it is written, without white space; its bytes are used again by the next one on the same thread.</summary>
/// <remarks>
/// Not a <see cref="Utf8JsonWriter"/>: that one refuses half surrogate pairs, and keeping its own state took longer than writing most activities.
/// The order of calls is not checked, as only the library makes them.
/// </remarks>
internal sealed class JsonBuffer : IDisposable
{
    private const int InitialLength = 1024;
    private const int LargestKept = 64 * 1024;
    private const int MostBytesOfCharacter = 3;
    private const int MostBytesOfScalar = 64;

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create("\"\\\u007F" + string.Concat(Enumerable.Range(0, ' ').Select(control => (char)control)));

    [ThreadStatic]
    private static JsonBuffer? _ofThread;

    private byte[] _bytes = new byte[InitialLength];
    private int _count;
    private bool _isRented;

    private JsonBuffer()
    {
    }

    /// <summary>The value that was written; valid until disposal.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count - 1);

    public static JsonBuffer Rent()
    {
        var buffer = _ofThread ??= new JsonBuffer();
        if (buffer._isRented)
        {
            // Within another one.
            buffer = new JsonBuffer();
        }

        buffer._isRented = true;
        return buffer;
    }

    /// <summary>A member's name, and its value when that is always the same, as <see cref="WriteEncoded"/> takes it.</summary>
    public static byte[] Encode(string name, string? value = null)
    {
        using var buffer = Rent();
        buffer.WriteName(name);
        if (value is not null)
        {
            buffer.WriteString(value);
        }

        return buffer._bytes.AsSpan(0, buffer._count).ToArray();
    }

    public void StartObject() => Append((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartArray() => Append((byte)'[');

    public void EndArray() => End((byte)']');

    public void WriteEncoded(ReadOnlySpan<byte> encoded)
    {
        encoded.CopyTo(Room(encoded.Length));
        _count += encoded.Length;
    }

    public void WriteName(string name)
    {
        WriteString(name);
        _bytes[_count - 1] = (byte)':';
    }

    /// <summary>Writes text; what has no UTF-8, half a surrogate pair, is escaped.</summary>
    public void WriteString(ReadOnlySpan<char> text)
    {
        Append((byte)'"');
        while (true)
        {
            var plain = text.IndexOfAny(Escaped);
            var run = plain < 0 ? text : text[..plain];
            Utf8.FromUtf16(run, Room(run.Length * MostBytesOfCharacter), out var read, out var written, replaceInvalidSequences: false);
            _count += written;
            if (read == text.Length)
            {
                break;
            }

            Escape(text[read]);
            text = text[(read + 1)..];
        }

        EndValue((byte)'"');
    }

    public void WriteNumber(long number)
    {
        Utf8Formatter.TryFormat(number, Room(MostBytesOfScalar), out var written);
        EndValue(written);
    }

    /// <param name="number">A finite one.</param>
    public void WriteNumber(double number)
    {
        number.TryFormat(Room(MostBytesOfScalar), out var written, default, CultureInfo.InvariantCulture);
        EndValue(written);
    }

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNull() => WriteRaw("null"u8);

    /// <param name="element">One of a strict document: it is written as it was read.</param>
    public void WriteElement(JsonElement element) => WriteRaw(JsonMarshal.GetRawUtf8Value(element));

    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        EndValue(json.Length);
    }

    public void WriteRaw(ReadOnlySpan<char> json) => EndValue(Encoding.UTF8.GetBytes(json, Room(json.Length * MostBytesOfCharacter)));

    public void Dispose()
    {
        if (_bytes.Length > LargestKept)
        {
            _bytes = new byte[InitialLength];
        }

        _count = 0;
        _isRented = false;
    }

    private void Escape(char character)
    {
        var escape = Room(6);
        escape[0] = (byte)'\\';
        if (character is '"' or '\\')
        {
            escape[1] = (byte)character;
            _count += 2;
            return;
        }

        escape[1] = (byte)'u';
        Utf8Formatter.TryFormat((int)character, escape[2..], out _, new StandardFormat('x', 4));
        _count += 6;
    }

    /// <summary>Each value ends in a comma, which gives way to the end of what it is in.</summary>
    private void End(byte bracket)
    {
        if (_bytes[_count - 1] is (byte)',')
        {
            _count--;
        }

        EndValue(bracket);
    }

    private void EndValue(byte last)
    {
        Append(last);
        Append((byte)',');
    }

    private void EndValue(int written)
    {
        _count += written;
        Append((byte)',');
    }

    private void Append(byte value)
    {
        Room(1)[0] = value;
        _count++;
    }

    /// <summary>At least so many bytes to write to.</summary>
    private Span<byte> Room(int length)
    {
        if (_bytes.Length - _count < length)
        {
            Array.Resize(ref _bytes, Math.Max(checked(_count + length), 2 * _bytes.Length));
        }

        return _bytes.AsSpan(_count);
    }
}
