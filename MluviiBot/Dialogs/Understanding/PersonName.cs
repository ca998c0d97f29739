using System.Buffers;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Understanding;

/// <summary>Names of people as guests write them.</summary>
internal static class PersonName
{
    private const int Longest = 100;
    private const int LongestIntroduction = 5;

    private static readonly SearchValues<char> InNoName = SearchValues.Create("@<>{}[]/\\|:=");

    private static readonly Keywords[] Introductions =
    [
        new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.HelloWords)),
        new(LeadTexts.ResourceManager, nameof(LeadTexts.NameIntroductions)),
    ];

    private static readonly Keywords Answers = new(LeadTexts.ResourceManager, nameof(LeadTexts.NoNames));

    /// <summary>The name, without words before it ("jmenuji se Jan Novák"); null when the text is none, or an answer such as "no".</summary>
    public static string? Read(string text)
    {
        var name = WithoutIntroduction(text.Trim());
        return name.Length <= Longest && name.Count(char.IsLetter) > 1 && !name.Any(char.IsDigit) && !name.AsSpan().ContainsAny(InNoName) && !Answers.AreAllOf(Words.Of(name))
            ? name
            : null;
    }

    private static string WithoutIntroduction(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        while (LengthOfIntroduction(parts, start) is > 0 and var length)
        {
            start += length;
        }

        return start == 0 ? text : string.Join(' ', parts[start..]);
    }

    private static int LengthOfIntroduction(string[] parts, int start) =>
        Enumerable.Range(1, Math.Min(parts.Length - start, LongestIntroduction)).LastOrDefault(count => IsIntroduction(parts[start..(start + count)]));

    private static bool IsIntroduction(string[] parts) => Array.Exists(Introductions, words => words.AreAllOf(Words.Of(string.Join(' ', parts))));
}
