using System.Globalization;
using System.Text;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs;

/// <summary>Understands what a guest wants from his words, in either language, with and without diacritics: "operátorem" holds "operátor".</summary>
internal static class Keywords
{
    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("cs")];
    private static readonly string[] Operator = OfBothLanguages(nameof(GuestTexts.OperatorKeywords));
    private static readonly string[] Message = OfBothLanguages(nameof(GuestTexts.MessageKeywords));

    public static bool AskForOperator(string? text) => Mentions(text, Operator);

    public static bool AskForMessage(string? text) => Mentions(text, Message);

    private static bool Mentions(string? text, string[] keywords) =>
        text is not null && Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => keywords.Any(word.StartsWith));

    private static string[] OfBothLanguages(string key) =>
        [.. Languages.SelectMany(language => GuestTexts.ResourceManager.GetString(key, language)!.Split(',')).Select(Plain).Distinct()];

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' ');
            }
        }

        return plain.ToString();
    }
}
