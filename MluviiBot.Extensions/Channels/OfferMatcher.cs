using System.Globalization;

namespace MluviiBot.Extensions.Channels;

/// <summary>Finds which of the offered choices a guest's text means; none rather than a guess.</summary>
internal static class OfferMatcher
{
    private const int LongestNumber = 9;

    public static OfferedChoice? Find(IReadOnlyList<OfferedChoice> offer, string text)
    {
        if (offer.Count == 0 || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var numbered = offer[0].Number is not null;
        if (NumberIn(text) is { } number && offer.FirstOrDefault(choice => choice.Number == number) is { } byNumber)
        {
            // Another message of the turn may have had the number for a title.
            return offer.Any(choice => IsTitle(choice, text) && choice.Value != byNumber.Value) ? null : byNumber;
        }

        // A pressed button sends its value or its title; who reads a list writes what he reads.
        var folded = Folding.Fold(text);
        return numbered
            ? Only(offer, choice => IsTitle(choice, text)) ?? Only(offer, choice => choice.Value == text)
                ?? Only(offer, choice => IsFoldedTitle(choice, folded)) ?? Only(offer, choice => Folding.Fold(choice.Value) == folded)
            : Only(offer, choice => choice.Value == text) ?? Only(offer, choice => IsTitle(choice, text))
                ?? Only(offer, choice => Folding.Fold(choice.Value) == folded) ?? Only(offer, choice => IsFoldedTitle(choice, folded));
    }

    /// <summary>"2", "2." and "2)" are the number, in the digits of any script, also as the sign of a key.</summary>
    public static int? NumberIn(string text)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        var length = 0;
        foreach (var character in text.AsSpan().Trim().TrimEnd(".)").TrimStart('('))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(character);
            if (category is UnicodeCategory.Format or UnicodeCategory.EnclosingMark or UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var digit = CharUnicodeInfo.GetDecimalDigitValue(character);
            if (digit < 0 || length == digits.Length)
            {
                return null;
            }

            digits[length++] = (char)('0' + digit);
        }

        return int.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsTitle(OfferedChoice choice, string text) => choice.Title == text || choice.ShownAs == text;

    private static bool IsFoldedTitle(OfferedChoice choice, string folded) =>
        Folding.Fold(choice.Title) == folded || (choice.ShownAs is { } shown && Folding.Fold(shown) == folded);

    /// <summary>The choice that fits; null when several with different values do.</summary>
    private static OfferedChoice? Only(IReadOnlyList<OfferedChoice> offer, Func<OfferedChoice, bool> fits)
    {
        OfferedChoice? found = null;
        foreach (var choice in offer.Where(fits))
        {
            if (found is not null && (found.Value != choice.Value || found.Data != choice.Data))
            {
                return null;
            }

            found ??= choice;
        }

        return found;
    }
}
