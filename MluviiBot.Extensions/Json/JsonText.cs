using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MluviiBot.Extensions.Json;

/// <summary>Text in JSON, with half surrogate pairs too: JSON may escape them, System.Text.Json refuses them.</summary>
internal static class JsonText
{
    /// <summary>For what a deeper document than a usual one may hold.</summary>
    public static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    private static readonly JsonWriterOptions LettersStay = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue };

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

    /// <summary>The bytes of the value that the reader stands at; it then stands at the end.</summary>
    public static ReadOnlySpan<byte> ReadRaw(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return JsonMarshal.GetRawUtf8Value(JsonElement.ParseValue(ref reader));
        }

        // The reader goes over one span, of which the bracket is a slice: the rest of the value follows it.
        ref readonly var bracket = ref MemoryMarshal.GetReference(reader.ValueSpan);
        var start = reader.TokenStartIndex;
        reader.Skip();
        return MemoryMarshal.CreateReadOnlySpan(in bracket, (int)(reader.BytesConsumed - start));
    }

    /// <summary>An element of its own, as strict JSON.</summary>
    public static JsonElement Copy(JsonElement element) => JsonElement.Parse(Compact(element), AnyDepth);

    /// <summary>The JSON of an element without white space, and without the comments and commas that a lenient document lets through.</summary>
    public static string Compact(JsonElement element)
    {
        // An element is written from its unescaped text, which half a pair does not have.
        if (HasSurrogateEscape(JsonMarshal.GetRawUtf8Value(element)))
        {
            return element.GetRawText();
        }

        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes, LettersStay);
        element.WriteTo(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
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

    /// <summary>Whether a code unit of a surrogate pair is escaped, perhaps without the other.</summary>
    private static bool HasSurrogateEscape(ReadOnlySpan<byte> json)
    {
        for (var start = json.IndexOf("\\u"u8); start >= 0 && start + 2 < json.Length; start = json.IndexOf("\\u"u8))
        {
            if (json[start + 2] is (byte)'d' or (byte)'D')
            {
                return true;
            }

            json = json[(start + 2)..];
        }

        return false;
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
