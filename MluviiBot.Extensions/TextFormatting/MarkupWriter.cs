using System.Net;
using System.Text;

namespace MluviiBot.Extensions.TextFormatting;

/// <summary>Puts words and marks together again as mluvii or a plain channel shows them; every tag it opens it closes.</summary>
internal sealed class MarkupWriter(TextMarkup markup)
{
    private readonly StringBuilder _text = new();
    private readonly List<(Mark Mark, string Address, int Start)> _open = [];
    private readonly int[] _depth = new int[4];

    public static string Write(List<Piece> pieces, TextMarkup markup)
    {
        var writer = new MarkupWriter(markup);
        foreach (var piece in pieces)
        {
            writer.Write(piece);
        }

        while (writer._open.Count > 0)
        {
            writer.CloseLast();
        }

        return writer._text.ToString();
    }

    /// <summary>Words as they stand in a text of the markup.</summary>
    public static void AppendWords(StringBuilder text, ReadOnlySpan<char> words, TextMarkup markup)
    {
        foreach (var character in words)
        {
            _ = (character, markup) switch
            {
                ('<', TextMarkup.Html) => text.Append("&lt;"),
                ('>', TextMarkup.Html) => text.Append("&gt;"),
                ('&', TextMarkup.Html) => text.Append("&amp;"),
                ('\n' or '\t', _) => text.Append(character),
                _ => char.IsControl(character) ? text : text.Append(character),
            };
        }
    }

    private void Write(Piece piece)
    {
        if (piece.Mark is Mark.None)
        {
            AppendWords(_text, piece.Text, markup);
        }
        else if (piece.Opens)
        {
            // A mark within the same mark adds nothing.
            if (_depth[(int)piece.Mark]++ == 0)
            {
                Open(piece.Mark, piece.Text);
            }
        }
        else if (_depth[(int)piece.Mark] > 0 && --_depth[(int)piece.Mark] == 0)
        {
            Close(piece.Mark);
        }
    }

    private void Open(Mark mark, string address)
    {
        if (markup is TextMarkup.Html)
        {
            _text.Append('<').Append(TagOf(mark));
            if (mark is Mark.Link)
            {
                _text.Append(" href=\"");
                _text.Append(WebUtility.HtmlEncode(address)).Append('"');
            }

            _text.Append('>');
        }

        _open.Add((mark, address, _text.Length));
    }

    /// <summary>Closes a mark, and first what was opened in it and is open still; that one opens again behind it.</summary>
    private void Close(Mark mark)
    {
        var reopen = new List<(Mark Mark, string Address, int Start)>();
        while (_open[^1].Mark != mark)
        {
            reopen.Insert(0, _open[^1]);
            CloseLast();
        }

        CloseLast();
        foreach (var (inner, address, _) in reopen)
        {
            Open(inner, address);
        }
    }

    private void CloseLast()
    {
        var (mark, address, start) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (markup is TextMarkup.Html)
        {
            _text.Append("</").Append(TagOf(mark)).Append('>');
        }
        else if (mark is Mark.Link && !SafeLink.IsSaidBy(address, _text.ToString(start, _text.Length - start)))
        {
            _text.Append(_text.Length == start ? address : $" ({address})");
        }
    }

    private static string TagOf(Mark mark) => mark switch
    {
        Mark.Strong => "strong",
        Mark.Em => "em",
        _ => "a",
    };
}
