using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace MluviiBot.Extensions.Json;

/// <summary>Text in JSON, with half surrogate pairs too: JSON may escape them, System.Text.Json refuses them.</summary>
internal static class JsonText
{
    private const int LongestOnStack = 128;
    private const int MostBytesOfCharacter = 3;

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create("\"\\\u007F" + string.Concat(Enumerable.Range(0, ' ').Select(control => (char)control)));

    /// <summary>The text of a string or of a member's name.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Unescape(Encoding.UTF8.GetString(reader.ValueSpan));
        }
    }

    public static void Write(Utf8JsonWriter writer, string text)
    {
        if (text.Length <= LongestOnStack && !text.AsSpan().ContainsAny(Escaped) && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            WriteAsItIs(writer, text);
        }
        else if (IsWellFormed(text))
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteRawValue(Escape(text), skipInputValidation: true);
        }
    }

    /// <summary>Spares the encoder, which looks at text that is not ASCII letter by letter.</summary>
    private static void WriteAsItIs(Utf8JsonWriter writer, string text)
    {
        Span<byte> json = stackalloc byte[(LongestOnStack * MostBytesOfCharacter) + 2];
        json[0] = (byte)'"';
        var end = Encoding.UTF8.GetBytes(text, json[1..]) + 1;
        json[end] = (byte)'"';
        writer.WriteRawValue(json[..(end + 1)], skipInputValidation: true);
    }

    public static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        // An element is written from its unescaped text, which half a pair does not have.
        if (HasSurrogateEscape(element.GetRawText()))
        {
            writer.WriteRawValue(element.GetRawText(), skipInputValidation: true);
        }
        else
        {
            element.WriteTo(writer);
        }
    }

    public static string Compact(JsonElement element)
    {
        using var buffer = JsonBuffer.Rent();
        Write(buffer.Writer, element);
        return Encoding.UTF8.GetString(buffer.Written);
    }

    public static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        for (var start = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); start >= 0; start = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (start + 1 >= rest.Length || !char.IsSurrogatePair(rest[start], rest[start + 1]))
            {
                return false;
            }

            rest = rest[(start + 2)..];
        }

        return true;
    }

    public static bool AreEqual(string? left, string? right)
    {
        if (left == right)
        {
            return true;
        }

        if (left is null || right is null)
        {
            return false;
        }

        using var leftDocument = JsonDocument.Parse(left);
        using var rightDocument = JsonDocument.Parse(right);
        return AreEqual(leftDocument.RootElement, rightDocument.RootElement);
    }

    public static bool AreEqual(JsonElement left, JsonElement right)
    {
        if (left.ValueKind is JsonValueKind.Undefined || right.ValueKind is JsonValueKind.Undefined)
        {
            return left.ValueKind == right.ValueKind;
        }

        var leftText = left.GetRawText();
        var rightText = right.GetRawText();
        if (leftText == rightText)
        {
            return true;
        }

        try
        {
            return JsonElement.DeepEquals(left, right);
        }
        catch (InvalidOperationException)
        {
            return false; // half a surrogate pair, which has no text to compare
        }
    }

    private static bool HasSurrogateEscape(string json) => json.Contains("\\ud", StringComparison.OrdinalIgnoreCase);

    /// <summary>A JSON string with everything but plain ASCII escaped.</summary>
    private static string Escape(string text)
    {
        var json = new StringBuilder(text.Length + 16).Append('"');
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character) || character is ' ')
            {
                json.Append(character);
            }
            else
            {
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
        }

        return json.Append('"').ToString();
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                text.Append(escaped[i]);
                continue;
            }

            switch (escaped[++i])
            {
                case 'u':
                    text.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case 'b':
                    text.Append('\b');
                    break;
                case 'f':
                    text.Append('\f');
                    break;
                case 'n':
                    text.Append('\n');
                    break;
                case 'r':
                    text.Append('\r');
                    break;
                case 't':
                    text.Append('\t');
                    break;
                case var character:
                    text.Append(character);
                    break;
            }
        }

        return text.ToString();
    }
}
