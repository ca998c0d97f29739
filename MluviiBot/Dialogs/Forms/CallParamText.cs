using System.Text.RegularExpressions;

namespace MluviiBot.Dialogs.Forms;

/// <summary>
/// A text of the settings that may hold call parameters: <c>{oo1_guest_ident}</c>, or with a text for when it is not known,
/// <c>{oo1_guest_ident|customer}</c>.
/// </summary>
internal static partial class CallParamText
{
    /// <summary>The text with its parameters filled in; null when one is not known and has no other text.</summary>
    public static string? Fill(string text, IReadOnlyDictionary<string, string?> known)
    {
        var isWhole = true;
        var filled = Place().Replace(text, place =>
        {
            if (known.TryGetValue(place.Groups["name"].Value, out var value) && !string.IsNullOrWhiteSpace(value))
            {
                return value;
            }

            isWhole &= place.Groups["otherwise"].Success;
            return place.Groups["otherwise"].Value;
        });
        return isWhole ? filled : null;
    }

    /// <summary>Whether every brace belongs to a parameter.</summary>
    public static bool IsValid(string text) => Place().Replace(text, string.Empty).AsSpan().IndexOfAny('{', '}') < 0;

    [GeneratedRegex(@"\{(?<name>[^{}|]+)(\|(?<otherwise>[^{}]*))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
