using System.Globalization;
using System.Text;

namespace MluviiBot.Extensions.Channels;

/// <summary>Texts as people compare them: without diacritics, case, outer punctuation and double spaces.</summary>
internal static class Folding
{
    private const int MaxLength = 500;

    public static string Fold(string text)
    {
        // Half a surrogate pair cannot be normalised; it comes back as U+FFFD.
        var valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Length > MaxLength ? text[..MaxLength] : text));
        var folded = new StringBuilder(valid.Length);
        foreach (var character in valid.Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(character))
            {
                folded.Append(folded.Length > 0 && folded[^1] != ' ' ? " " : string.Empty);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        var all = folded.ToString().Trim();
        var bare = all.Trim(' ', '.', ',', '!', '?', ';', ':', ')', '(', '"', '\'');
        return bare.Length == 0 ? all : bare;
    }
}
