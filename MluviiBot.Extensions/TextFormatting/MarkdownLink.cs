using System.Buffers;

namespace MluviiBot.Extensions.TextFormatting;

/// <summary>A link or an image of Markdown; an image is a link to where it lies.</summary>
internal readonly ref struct MarkdownLink
{
    private static readonly SearchValues<char> EndsOfTarget = SearchValues.Create(")[<\r\n");

    /// <summary>What is between the square brackets; may be empty.</summary>
    public ReadOnlySpan<char> Words { get; private init; }

    /// <summary>The address, whatever it is.</summary>
    public ReadOnlySpan<char> Target { get; private init; }

    /// <summary>Length of it all in the text.</summary>
    public int Length { get; private init; }

    /// <param name="rest">A text from where it may begin.</param>
    /// <param name="link">What was read.</param>
    public static bool TryRead(ReadOnlySpan<char> rest, out MarkdownLink link)
    {
        link = default;
        var start = rest[0] == '!' ? 2 : 1;
        if (rest.Length < start || rest[start - 1] != '[')
        {
            return false;
        }

        var label = rest[start..].IndexOfAny('[', ']');
        var open = start + label + 1;
        if (label < 0 || rest[start + label] != ']' || open >= rest.Length || rest[open] != '(')
        {
            return false;
        }

        var inside = rest[(open + 1)..];
        var length = LengthOfTarget(inside);
        if (length < 0)
        {
            return false;
        }

        // Behind the address a title may stand, which nobody sees.
        var target = inside[..length].Trim();
        var space = target.IndexOfAny(' ', '\t');
        link = new MarkdownLink
        {
            Words = rest.Slice(start, label),
            Target = space < 0 ? target : target[..space],
            Length = open + 1 + length + 1,
        };
        return true;
    }

    /// <summary>How far it is to the bracket that closes; -1 when none does. An address may hold one pair of brackets.</summary>
    private static int LengthOfTarget(ReadOnlySpan<char> inside)
    {
        var length = EndIn(inside);
        if (length < 0 || !inside[..length].Contains('('))
        {
            return length;
        }

        var more = inside[(length + 1)..];
        var end = EndIn(more);
        return end >= 0 && !more[..end].Contains(' ') ? length + 1 + end : length;
    }

    private static int EndIn(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, SafeLink.MaxLength)].IndexOfAny(EndsOfTarget);
        return end >= 0 && text[end] == ')' ? end : -1;
    }
}
