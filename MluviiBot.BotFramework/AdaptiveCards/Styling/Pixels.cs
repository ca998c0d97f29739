#nullable enable
using System.Globalization;

namespace AdaptiveCards;

/// <summary>Lengths such as "80px".</summary>
internal static class Pixels
{
    private const string Unit = "px";

    /// <summary>Null for none.</summary>
    public static string? Format(uint pixels) => pixels is 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{pixels}{Unit}");

    /// <summary>Takes a number with or without "px"; null and empty are 0.</summary>
    /// <exception cref="FormatException">It is anything else.</exception>
    public static uint Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 0;
        }

        return TryParse(text, out var pixels, out _) ? pixels : throw new FormatException($"'{text}' is not a length such as 80px.");
    }

    public static bool TryParse(string text, out uint number, out bool hasUnit)
    {
        var digits = text.AsSpan().Trim();
        hasUnit = digits.EndsWith(Unit, StringComparison.OrdinalIgnoreCase);
        return uint.TryParse(hasUnit ? digits[..^Unit.Length] : digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
