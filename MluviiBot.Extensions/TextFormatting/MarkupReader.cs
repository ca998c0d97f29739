using System.Buffers;
using System.Net;
using System.Text;

namespace MluviiBot.Extensions.TextFormatting;

/// <summary>Takes a text apart into words and marks, in time that grows with its length only.</summary>
internal sealed class MarkupReader
{
    private const int MaxEntityLength = 12;

    private static readonly SearchValues<char> HtmlSigns = SearchValues.Create("<&\r\n");
    private static readonly SearchValues<char> MarkdownSigns = SearchValues.Create("<&\r\n*_`[!\\");

    private static readonly SearchValues<char> EndsOfBracketed = SearchValues.Create("<> \t\r\n");

    private readonly List<Piece> _pieces = [];
    private readonly StringBuilder _words = new();
    private readonly Emphasis _emphasis;
    private readonly bool _markdown;
    private bool _scriptNeverEnds;
    private bool _commentNeverEnds;
    private bool _codeNeverEnds;

    private MarkupReader(bool markdown)
    {
        _markdown = markdown;
        _emphasis = new Emphasis(_pieces);
    }

    public static List<Piece> Read(string text, bool markdown)
    {
        var reader = new MarkupReader(markdown);
        reader.Read(text, insideLink: false);
        reader.EndWords();
        return reader._pieces;
    }

    private void Read(ReadOnlySpan<char> text, bool insideLink)
    {
        var signs = _markdown ? MarkdownSigns : HtmlSigns;
        var position = 0;
        while (position < text.Length)
        {
            var next = text[position..].IndexOfAny(signs);
            if (next != 0)
            {
                var plain = next < 0 ? text[position..] : text.Slice(position, next);
                _words.Append(plain);
                position += plain.Length;
                continue;
            }

            var rest = text[position..];
            var before = position == 0 ? '\0' : text[position - 1];
            var taken = rest[0] switch
            {
                '<' => TakeTag(rest, insideLink),
                '&' => TakeEntity(rest),
                '\r' or '\n' => TakeLineBreak(rest, before),
                '\\' => TakeEscape(rest),
                '`' => TakeCode(rest),
                '*' or '_' => TakeEmphasis(rest, before),
                _ => insideLink ? 0 : TakeLink(rest),
            };
            if (taken == 0)
            {
                _words.Append(rest[0]);
                taken = 1;
            }

            position += taken;
        }
    }

    private int TakeTag(ReadOnlySpan<char> rest, bool insideLink)
    {
        if (rest.StartsWith("<!--"))
        {
            return SkipTo(rest, "-->", ref _commentNeverEnds);
        }

        if (!HtmlTag.TryRead(rest, out var tag))
        {
            return _markdown && !insideLink ? TakeAddress(rest) : 0;
        }

        switch (tag.Element)
        {
            case HtmlElement.Strong or HtmlElement.Em:
                Add(tag.Element is HtmlElement.Strong ? Mark.Strong : Mark.Em, !tag.IsEnd);
                break;
            case HtmlElement.Link when tag.IsEnd:
                Add(Mark.Link, false);
                break;
            case HtmlElement.Link when SafeLink.TryRead(tag.Address, out var address):
                Add(Mark.Link, true, address);
                break;
            case HtmlElement.LineBreak:
                _words.Append('\n');
                break;
            case HtmlElement.Block when tag.IsEnd:
                EndLine();
                break;
            case HtmlElement.Dropped when !tag.IsEnd:
                var end = rest[1] is 's' or 'S' && rest[2] is 'c' or 'C' ? "</script" : "</style";
                return Math.Max(tag.Length, SkipTo(rest, end, ref _scriptNeverEnds));
            default:
                break;
        }

        return tag.Length;
    }

    /// <summary>An address in angle brackets.</summary>
    private int TakeAddress(ReadOnlySpan<char> rest)
    {
        var limit = rest[..Math.Min(rest.Length, SafeLink.MaxLength)];
        var end = limit[1..].IndexOfAny(EndsOfBracketed) + 1;
        if (end < 2 || rest[end] != '>' || !SafeLink.TryRead(rest[1..end].ToString(), out var address))
        {
            return 0;
        }

        Add(Mark.Link, true, address);
        _words.Append(rest[1..end]);
        Add(Mark.Link, false);
        return end + 1;
    }

    private int TakeEntity(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, MaxEntityLength)].IndexOf(';');
        if (end < 2)
        {
            return 0;
        }

        _words.Append(WebUtility.HtmlDecode(rest[..(end + 1)].ToString()));
        return end + 1;
    }

    private int TakeLineBreak(ReadOnlySpan<char> rest, char before)
    {
        if (before == '\n')
        {
            _emphasis.EndParagraph();
        }

        _words.Append('\n');
        return rest.StartsWith("\r\n") ? 2 : 1;
    }

    private int TakeEscape(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || !char.IsAscii(rest[1]) || (!char.IsPunctuation(rest[1]) && !char.IsSymbol(rest[1])))
        {
            return 0;
        }

        _words.Append(rest[1]);
        return 2;
    }

    /// <summary>Code stands as it is written.</summary>
    private int TakeCode(ReadOnlySpan<char> rest)
    {
        var end = _codeNeverEnds ? -1 : rest[1..].IndexOf('`');
        if (end < 0)
        {
            _codeNeverEnds = true;
            return 0;
        }

        _words.Append(rest.Slice(1, end));
        return end + 2;
    }

    private int TakeEmphasis(ReadOnlySpan<char> rest, char before)
    {
        var length = rest.IndexOfAnyExcept(rest[0]);
        length = length < 0 ? rest.Length : length;
        EndWords();
        if (!_emphasis.TryTake(rest[0], length, before, length < rest.Length ? rest[length] : '\0'))
        {
            _words.Append(rest[..length]);
        }

        return length;
    }

    private int TakeLink(ReadOnlySpan<char> rest)
    {
        if (!MarkdownLink.TryRead(rest, out var link))
        {
            return 0;
        }

        var isLink = SafeLink.TryRead(link.Target.ToString(), out var address);
        if (isLink)
        {
            Add(Mark.Link, true, address!);
        }

        Read(link.Words.IsEmpty && isLink ? address : link.Words, insideLink: true);
        if (isLink)
        {
            Add(Mark.Link, false);
        }

        return link.Length;
    }

    private static int SkipTo(ReadOnlySpan<char> rest, string end, ref bool neverEnds)
    {
        var found = neverEnds ? -1 : rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
        {
            neverEnds = true;
            return 0;
        }

        // The end tag of a script is a tag of its own.
        return end[0] == '<' ? found : found + end.Length;
    }

    private void EndLine()
    {
        if (_words.Length > 0 ? _words[^1] != '\n' : _pieces.Count > 0)
        {
            _words.Append('\n');
        }
    }

    private void Add(Mark mark, bool opens, string address = "")
    {
        EndWords();
        _pieces.Add(new Piece(mark, opens, address));
    }

    private void EndWords()
    {
        if (_words.Length > 0)
        {
            _pieces.Add(new Piece(Mark.None, false, _words.ToString()));
            _words.Clear();
        }
    }
}
