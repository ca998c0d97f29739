using System.Buffers;
using System.Net;

namespace MluviiBot.Extensions.TextFormatting;

/// <summary>One tag of HTML in a text.</summary>
/// <param name="Element">What it is.</param>
/// <param name="IsEnd">Whether it ends the element.</param>
/// <param name="Address">Where a link leads, entities decoded; null for anything else.</param>
/// <param name="Length">How many characters it takes.</param>
internal readonly record struct HtmlTag(HtmlElement Element, bool IsEnd, string? Address, int Length)
{
    /// <summary>Longer tags are not looked through, so that hostile text takes bounded time.</summary>
    private const int MaxLength = SafeLink.MaxLength + 512;

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n\f/=");
    private static readonly SearchValues<char> EndsOfValue = SearchValues.Create(" \t\r\n\f");

    /// <summary>Reads the tag that begins with the first character, if it is one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out HtmlTag tag)
    {
        tag = default;
        var position = 1;
        var isEnd = text.Length > 1 && text[1] == '/';
        position += isEnd ? 1 : 0;
        var name = position;
        while (position < text.Length && position - name <= HtmlElements.MaxNameLength && char.IsAsciiLetterOrDigit(text[position]))
        {
            position++;
        }

        var element = HtmlElements.Of(text[name..position]);
        if (element is HtmlElement.Unknown || !TryFindEnd(text, position, out var end) || IsComparison(text[name..position], text[position..end]))
        {
            return false;
        }

        var address = element is HtmlElement.Link && !isEnd ? AttributeOf(text[position..end], "href") : null;
        tag = new HtmlTag(element, isEnd, address, end + 1);
        return true;
    }

    /// <summary>One letter and words after it is what somebody compares: <c>a&lt;b and c&gt;d</c>.</summary>
    private static bool IsComparison(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes) =>
        name.Length == 1 && !attributes.Contains('=') && !attributes.Trim(" \t\r\n\f/").IsEmpty;

    private static bool TryFindEnd(ReadOnlySpan<char> text, int position, out int end)
    {
        var quote = '\0';
        var limit = Math.Min(text.Length, position + MaxLength);
        for (end = position; end < limit; end++)
        {
            var character = text[end];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character == '>')
            {
                return true;
            }
            else if (character == '<')
            {
                return false;
            }
        }

        return false;
    }

    private static string? AttributeOf(ReadOnlySpan<char> attributes, string name)
    {
        while (true)
        {
            attributes = attributes.TrimStart(" \t\r\n\f/");
            if (attributes.IsEmpty)
            {
                return null;
            }

            var nameEnd = attributes.IndexOfAny(EndsOfName);
            var found = (nameEnd < 0 ? attributes : attributes[..nameEnd]).Equals(name, StringComparison.OrdinalIgnoreCase);
            attributes = nameEnd < 0 ? [] : attributes[nameEnd..].TrimStart();
            if (attributes is not ['=', ..])
            {
                // An attribute without a value; a stray character is passed over.
                attributes = nameEnd == 0 && !attributes.IsEmpty ? attributes[1..] : attributes;
                continue;
            }

            attributes = attributes[1..].TrimStart();
            var quoted = attributes is ['"' or '\'', ..];
            var value = quoted ? attributes[1..] : attributes;
            var valueEnd = quoted ? value.IndexOf(attributes[0]) : value.IndexOfAny(EndsOfValue);
            valueEnd = valueEnd < 0 ? value.Length : valueEnd;
            if (found)
            {
                return WebUtility.HtmlDecode(value[..valueEnd].ToString());
            }

            attributes = value[Math.Min(value.Length, valueEnd + (quoted ? 1 : 0))..];
        }
    }
}
