using System.Globalization;
using System.Text;

namespace MluviiBot.Dialogs.Understanding;

/// <summary>The words of a text as people compare them: without diacritics, case and punctuation.</summary>
internal static class Words
{
    private const int LongEnoughForAnEnding = 4;
    private const int LongEnoughForATypo = 6;

    public static string[] Of(string? text)
    {
        var plain = new StringBuilder(text?.Length ?? 0);
        foreach (var character in (text ?? string.Empty).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ');
            }
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a word is the keyword, perhaps with an ending ("operátorem") or, when it is long, with one wrong letter ("opertáor").</summary>
    public static bool Means(string word, string keyword) =>
        word == keyword
        || (keyword.Length >= LongEnoughForAnEnding && word.StartsWith(keyword, StringComparison.Ordinal))
        || (keyword.Length >= LongEnoughForATypo && IsOneSlipAway(word, keyword));

    /// <summary>One letter left out, put in, changed, or swapped with the next.</summary>
    private static bool IsOneSlipAway(string word, string keyword)
    {
        var same = word.AsSpan().CommonPrefixLength(keyword);
        var (written, meant) = (word[same..], keyword[same..]);
        if (written.Length == 0 || meant.Length == 0)
        {
            return written.Length + meant.Length <= 1;
        }

        var isSwapped = written.Length > 1 && meant.Length > 1 && written[0] == meant[1] && written[1] == meant[0] && written[2..] == meant[2..];
        return isSwapped || written[1..] == meant[1..] || written[1..] == meant || written == meant[1..];
    }
}
