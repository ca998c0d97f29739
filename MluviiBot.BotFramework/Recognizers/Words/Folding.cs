#nullable enable
using System.Buffers;
using System.Text;

namespace Microsoft.Recognizers.Text;

/// <summary>
/// The form in which words are compared: lower case, Latin letters without their marks. People leave marks out when they type
/// ("treti" for "třetí"), so both sides are folded. A table decides each character, so no text can make it fail or be slow.
/// </summary>
internal static class Folding
{
    private const int StackLimit = 128;
    private const char LastLatin = '\u024F';
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';
    private const char VietnameseStart = '\u1E00';
    private const char VietnameseEnd = '\u1EFF';

    private static readonly char[] Latin = Table('\0', LastLatin);
    private static readonly char[] LatinAdditional = Table(VietnameseStart, VietnameseEnd);

    public static string Fold(string word) => IsFolded(word) ? word : Fold(word.AsSpan());

    public static string Fold(ReadOnlySpan<char> word)
    {
        var longest = word.Length * 2;
        var rented = longest > StackLimit ? ArrayPool<char>.Shared.Rent(longest) : null;
        var buffer = rented ?? stackalloc char[StackLimit];
        var length = 0;
        foreach (var character in word)
        {
            if (character is (>= FirstMark and <= LastMark) or '\u093C')
            {
                continue;
            }

            var folded = FoldCharacter(character);
            buffer[length++] = folded;
            if (folded is 's' && character is 'ß' or 'ẞ')
            {
                buffer[length++] = 's';
            }
        }

        var result = new string(buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return result;
    }

    private static bool IsFolded(string word)
    {
        foreach (var character in word)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    private static char FoldCharacter(char character) => character switch
    {
        <= LastLatin => Latin[character],
        >= VietnameseStart and <= VietnameseEnd => LatinAdditional[character - VietnameseStart],

        // Devanagari writes one nasal sound and the letters with a dot in several ways.
        '\u0901' => '\u0902',
        '\u0958' => 'क',
        '\u0959' => 'ख',
        '\u095A' => 'ग',
        '\u095B' => 'ज',
        '\u095C' => 'ड',
        '\u095D' => 'ढ',
        '\u095E' => 'फ',
        '\u095F' => 'य',
        _ => char.ToLowerInvariant(character),
    };

    private static char[] Table(char first, char last)
    {
        var table = new char[last - first + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var character = (char)(first + i);
            table[i] = character switch
            {
                'ß' or 'ẞ' => 's',
                'ı' => 'i',
                'ø' or 'Ø' => 'o',
                'ł' or 'Ł' => 'l',
                'đ' or 'Đ' => 'd',
                _ => char.ToLowerInvariant(character.ToString().Normalize(NormalizationForm.FormD)[0]),
            };
        }

        return table;
    }
}
