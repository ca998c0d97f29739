namespace MluviiBot.Extensions.TextFormatting;

/// <summary>Pairs the stars and underscores of Markdown: what opens and never closes stays as it was written.</summary>
internal sealed class Emphasis(List<Piece> pieces)
{
    // Where a mark of each kind (star or underscore, single or double) was opened; -1 where none is.
    private readonly int[] _open = [-1, -1, -1, -1];

    /// <summary>Takes a run of one to three equal marks, between the characters before and after it.</summary>
    /// <returns>Whether the run means anything here.</returns>
    public bool TryTake(char mark, int length, char before, char after)
    {
        var inWord = char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        if (length > 3 || (inWord && (mark == '_' || length == 1)))
        {
            return false;
        }

        var closes = !char.IsWhiteSpace(before) && before != '\0';
        var opens = !char.IsWhiteSpace(after) && after != '\0';
        return length switch
        {
            1 or 2 => Take(mark, length, closes, opens),
            _ => TakeBoth(mark, closes, opens),
        };
    }

    /// <summary>A blank line: what is open there stays as it was written.</summary>
    public void EndParagraph() => Array.Fill(_open, -1);

    private static int Slot(char mark, int length) => (mark == '*' ? 0 : 2) + length - 1;

    private static Mark MarkOf(int length) => length == 1 ? Mark.Em : Mark.Strong;

    private bool Take(char mark, int length, bool closes, bool opens)
    {
        var slot = Slot(mark, length);
        if (closes && _open[slot] >= 0)
        {
            pieces[_open[slot]] = new Piece(MarkOf(length), true, string.Empty);
            pieces.Add(new Piece(MarkOf(length), false, string.Empty));
            _open[slot] = -1;
            return true;
        }

        if (!opens)
        {
            return false;
        }

        _open[slot] = pieces.Count;
        pieces.Add(new Piece(Mark.None, false, new string(mark, length)));
        return true;
    }

    private bool TakeBoth(char mark, bool closes, bool opens)
    {
        if (closes && _open[Slot(mark, 1)] >= 0 && _open[Slot(mark, 2)] >= 0)
        {
            // The inner one ends first.
            var inner = _open[Slot(mark, 1)] > _open[Slot(mark, 2)] ? 1 : 2;
            return Take(mark, inner, closes, opens) && Take(mark, 3 - inner, closes, opens);
        }

        return opens && Take(mark, 2, false, opens) && Take(mark, 1, false, opens);
    }
}
