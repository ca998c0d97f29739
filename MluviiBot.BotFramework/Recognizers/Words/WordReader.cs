#nullable enable
using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text;

/// <summary>Splits a text into words, in one pass.</summary>
internal static class WordReader
{
    private enum Part
    {
        Letter,
        Digit,
        Ideograph,
        Symbol,
        Joiner,
        Ignored,
        Space,
        Punctuation,
    }

    public static List<Word> Read(string text)
    {
        var words = new List<Word>();
        var (i, punctuation, lastEnd) = (0, false, -1);
        while (i < text.Length)
        {
            var part = PartAt(text, i, out var length);
            var end = i + length;
            if (part is Part.Letter or Part.Digit)
            {
                end = EndOfRun(text, end, part);
            }

            if (part is Part.Letter or Part.Digit or Part.Ideograph or Part.Symbol)
            {
                words.Add(WordOf(text, i, end, part, attached: lastEnd == i, punctuation));
                punctuation = false;
                lastEnd = end;
            }
            else
            {
                // Within a word ("twenty-one", "p.m.") it only separates.
                punctuation |= part is Part.Punctuation && !(text[i] is '-' or '.' && lastEnd == i && end < text.Length && char.IsLetter(text[end]));
                lastEnd = part is Part.Ignored && lastEnd == i ? end : lastEnd;
            }

            i = end;
        }

        return words;
    }

    private static int EndOfRun(string text, int end, Part part)
    {
        while (end < text.Length)
        {
            var next = PartAt(text, end, out var length);
            var joins = next is Part.Joiner && part is Part.Letter && end + 1 < text.Length && PartAt(text, end + 1, out _) is Part.Letter;
            if (next != part && !joins)
            {
                break;
            }

            end += length;
        }

        return end;
    }

    private static Word WordOf(string text, int start, int end, Part part, bool attached, bool punctuation)
    {
        var kind = part switch { Part.Digit => WordKind.Digits, Part.Symbol => WordKind.Symbol, _ => WordKind.Letters };
        var key = kind switch
        {
            WordKind.Digits => string.Empty,
            WordKind.Symbol => text[start..end],
            _ => KeyOf(text.AsSpan(start, end - start)),
        };
        return new Word(start, end, key, kind, attached, punctuation);
    }

    private static string KeyOf(ReadOnlySpan<char> word)
    {
        var key = Folding.Fold(word);
        return key.AsSpan().ContainsAny('\'', '’') ? key.Replace("'", string.Empty, StringComparison.Ordinal).Replace("’", string.Empty, StringComparison.Ordinal) : key;
    }

    private static Part PartAt(string text, int index, out int length)
    {
        length = 1;
        var character = text[index];
        if (char.IsAscii(character))
        {
            return character switch
            {
                _ when char.IsAsciiLetter(character) => Part.Letter,
                _ when char.IsAsciiDigit(character) => Part.Digit,
                '\'' => Part.Joiner,
                _ when char.IsWhiteSpace(character) => Part.Space,
                _ => Part.Punctuation,
            };
        }

        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out length);
        if (rune.Value is '’')
        {
            return Part.Joiner;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => Part.Letter,
            UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber => IsIdeograph(rune.Value) ? Part.Ideograph : Part.Letter,
            UnicodeCategory.DecimalDigitNumber => rune.IsBmp ? Part.Digit : Part.Ignored,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => rune.Value is >= 0xFE00 and <= 0xFE0F ? Part.Ignored : Part.Letter,
            UnicodeCategory.OtherSymbol => Part.Symbol,
            UnicodeCategory.ModifierSymbol or UnicodeCategory.Format or UnicodeCategory.EnclosingMark => Part.Ignored,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => Part.Space,
            _ => Part.Punctuation,
        };
    }

    /// <summary>Scripts written without spaces: each character stands for itself. Korean is not one of them.</summary>
    private static bool IsIdeograph(int codePoint) => codePoint is (>= 0x3005 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
