using System.Text.RegularExpressions;

namespace MluviiBot.Dialogs.Understanding;

/// <summary>Phone numbers as guests write them.</summary>
internal static partial class PhoneNumber
{
    private const string CzechPrefix = "+420";
    private const int CzechDigits = 9;

    // ITU-T E.164: at most 15 digits with the country code; below 8 no country has any.
    private const int Shortest = 8;
    private const int Longest = 15;

    /// <summary>
    /// The number in E.164 (<c>+420603123456</c>); null when the text is none. Nine digits are Czech; any other number needs its country code, after
    /// <c>+</c> or <c>00</c>. Between digits may stand one separator: a space, dot, dash, slash, or a bracket around the code.
    /// </summary>
    public static string? Read(string text)
    {
        var number = text.Trim();
        if (!IsWellFormed(number))
        {
            return null;
        }

        var isInternational = number.TrimStart('(').StartsWith('+');
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (!isInternational && digits.StartsWith("00", StringComparison.Ordinal))
        {
            (isInternational, digits) = (true, digits[2..]);
        }

        return isInternational ? International(digits) : Czech(digits);
    }

    /// <summary>The one number in a text that may have words around it ("volejte 603 123 456 po páté"); null when there is none, or several.</summary>
    public static string? Find(string text) =>
        Read(text) ?? (Candidate().Matches(text).Select(candidate => Read(candidate.Value)).OfType<string>().Distinct().ToList() is [var one] ? one : null);

    private static string? Czech(string digits) =>
        digits.StartsWith(CzechPrefix[1..], StringComparison.Ordinal) && digits.Length == CzechPrefix.Length - 1 + CzechDigits
            ? International(digits)
            : digits.Length == CzechDigits && digits[0] is >= '2' and <= '9' ? CzechPrefix + digits : null;

    private static string? International(string digits)
    {
        var isCzech = digits.StartsWith(CzechPrefix[1..], StringComparison.Ordinal);
        var fits = isCzech ? digits.Length == CzechPrefix.Length - 1 + CzechDigits : digits.Length is >= Shortest and <= Longest;
        return fits && digits[0] != '0' ? $"+{digits}" : null;
    }

    private static bool IsWellFormed(string number)
    {
        var previous = '(';
        var open = false;
        foreach (var (index, character) in number.Index())
        {
            switch (character)
            {
                case '+' when index == 0 || (index == 1 && previous == '('):
                case >= '0' and <= '9':
                    break;
                case '(' when !open && previous is not '.' and not '-' and not '/':
                    open = true;
                    break;
                case ')' when open && char.IsAsciiDigit(previous):
                    open = false;
                    break;
                case ' ' or '\u00a0' or '.' or '-' or '/' when char.IsAsciiDigit(previous) || previous == ')':
                    break;
                default:
                    return false;
            }

            previous = character;
        }

        return !open && (char.IsAsciiDigit(previous) || previous == ')');
    }

    // As long as it can be, so that no part of a longer number is taken for one.
    [GeneratedRegex(@"[+(]{0,2}[0-9]([0-9() \u00a0./-]*[0-9])?")]
    private static partial Regex Candidate();
}
