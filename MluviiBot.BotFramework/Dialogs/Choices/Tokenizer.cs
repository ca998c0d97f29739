using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits at spaces and punctuation; an emoji is a word of its own.</summary>
public class Tokenizer
{
    public Tokenizer()
    {
    }

    public static TokenizerFunction DefaultTokenizer { get; } = DefaultTokenizerImpl;

    /// <summary>The words of a text in lower case; none for null.</summary>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text))
        {
            return tokens;
        }

        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            // A lone surrogate is not decoded; it counts as a character that breaks words.
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (IsPartOfWord(rune))
            {
                start = start < 0 ? i : start;
            }
            else
            {
                AddWord(tokens, text, start, i);
                start = -1;
                if (!rune.IsBmp)
                {
                    tokens.Add(TokenOf(text, i, i + length));
                }
            }

            i += length;
        }

        AddWord(tokens, text, start, text.Length);
        return tokens;
    }

    private static bool IsPartOfWord(Rune rune)
    {
        if (rune.IsAscii)
        {
            return char.IsAsciiLetterOrDigit((char)rune.Value);
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber => rune.Value is not (>= 0xFE00 and <= 0xFE0F),
            _ => Rune.IsLetterOrDigit(rune),
        };
    }

    private static void AddWord(List<Token> tokens, string text, int start, int end)
    {
        if (start >= 0)
        {
            tokens.Add(TokenOf(text, start, end));
        }
    }

    private static Token TokenOf(string text, int start, int end)
    {
        var word = text[start..end];
        return new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() };
    }
}
