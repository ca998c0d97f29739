#nullable enable
namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Tokens of the utterance, first and last, that a value matched.</summary>
internal readonly record struct TokenSpan(int Start, int End, float Score);

/// <summary>
/// Finds one value's words in an utterance, from left to right. For each word it remembers where the word comes next; starts only
/// grow, so all searches together read the utterance once per word, whatever the text.
/// </summary>
internal sealed class TokenMatcher(string[] words, string[] searched, int maxDistance, bool allowPartial)
{
    private readonly int[] _next = NewCursors(searched.Length);

    /// <summary>The first match at or after a token, or null.</summary>
    public TokenSpan? Next(int from)
    {
        while (from < words.Length && searched.Length > 0)
        {
            var attempt = MatchFrom(from);
            if (attempt.Matched > 0 && (allowPartial || attempt.Matched == searched.Length))
            {
                var completeness = (float)attempt.Matched / searched.Length;
                var accuracy = (float)attempt.Matched / (attempt.Matched + attempt.Deviation);
                return new TokenSpan(attempt.Start, attempt.End, completeness * accuracy);
            }

            if (attempt.Start < 0 || attempt.Exhausted)
            {
                return null;
            }

            // "last one" in "the last time, the last one": the first "last" leads nowhere, the second does.
            from = attempt.Start + 1;
        }

        return null;
    }

    private Attempt MatchFrom(int from)
    {
        var attempt = new Attempt { Start = -1, End = -1 };
        for (var i = 0; i < searched.Length; i++)
        {
            var position = PositionOf(i, from);
            var distance = attempt.Matched > 0 ? position - from : 0;
            attempt.Exhausted |= position == words.Length;
            if (position == words.Length || distance > maxDistance)
            {
                if (!allowPartial)
                {
                    break;
                }

                continue;
            }

            attempt.Matched++;
            attempt.Deviation += distance;
            attempt.Start = attempt.Start < 0 ? position : attempt.Start;
            attempt.End = position;
            from = position + 1;
        }

        return attempt;
    }

    private int PositionOf(int word, int from)
    {
        if (_next[word] < from)
        {
            var offset = words.AsSpan(Math.Min(from, words.Length)).IndexOf(searched[word]);
            _next[word] = offset < 0 ? words.Length : from + offset;
        }

        return _next[word];
    }

    private static int[] NewCursors(int count)
    {
        var cursors = new int[count];
        Array.Fill(cursors, -1);
        return cursors;
    }

    private struct Attempt
    {
        public int Start;
        public int End;
        public int Matched;
        public int Deviation;
        public bool Exhausted;
    }
}
