using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts speak. They speak Czech and Slovak too, which have no members here because the official class has none.</summary>
public static class PromptCultureModels
{
    public static PromptCultureModel Bulgarian { get; } = Model(Culture.Bulgarian, ", ", " или ", ", или ", "Да", "Не");

    public static PromptCultureModel Chinese { get; } = Model(Culture.Chinese, "， ", " 要么 ", "， 要么 ", "是的", "不");

    public static PromptCultureModel Dutch { get; } = Model(Culture.Dutch, ", ", " of ", ", of ", "Ja", "Nee");

    public static PromptCultureModel English { get; } = Model(Culture.English, ", ", " or ", ", or ", "Yes", "No");

    public static PromptCultureModel French { get; } = Model(Culture.French, ", ", " ou ", ", ou ", "Oui", "Non");

    public static PromptCultureModel German { get; } = Model(Culture.German, ", ", " oder ", ", oder ", "Ja", "Nein");

    public static PromptCultureModel Hindi { get; } = Model(Culture.Hindi, ", ", " या ", ", या ", "हां", "नहीं");

    public static PromptCultureModel Italian { get; } = Model(Culture.Italian, ", ", " o ", " o ", "Si", "No");

    public static PromptCultureModel Japanese { get; } = Model(Culture.Japanese, "、 ", " または ", "、 または ", "はい", "いいえ");

    public static PromptCultureModel Korean { get; } = Model(Culture.Korean, ", ", " 또는 ", " 또는 ", "예", "아니");

    public static PromptCultureModel Portuguese { get; } = Model(Culture.Portuguese, ", ", " ou ", ", ou ", "Sim", "Não");

    public static PromptCultureModel Spanish { get; } = Model(Culture.Spanish, ", ", " o ", ", o ", "Sí", "No");

    public static PromptCultureModel Swedish { get; } = Model(Culture.Swedish, ", ", " eller ", " eller ", "Ja", "Nej");

    public static PromptCultureModel Turkish { get; } = Model(Culture.Turkish, ", ", " veya ", " veya ", "Evet", "Hayır");

    private static PromptCultureModel Czech { get; } = Model(Culture.Czech, ", ", " nebo ", " nebo ", "Ano", "Ne");

    private static PromptCultureModel Slovak { get; } = Model(Culture.Slovak, ", ", " alebo ", " alebo ", "Áno", "Nie");

    private static PromptCultureModel[] Official { get; } =
        [Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish];

    /// <summary>What the prompts know without being told.</summary>
    internal static PromptCultureModel[] Spoken { get; } = [.. Official, Czech, Slovak];

    private static string[] SpokenCodes { get; } = [.. Spoken.Select(model => model.Locale)];

    /// <summary>The cultures of the properties above, and only those: bots and tests count them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [.. Official];

    /// <summary>The code of the supported culture of the same language, so <c>es-es</c> for <c>es-MX</c>; the code itself in lower case when there is none.</summary>
    public static string MapToNearestLanguage(string cultureCode) => NearestCulture.Of(cultureCode, SpokenCodes);

    private static PromptCultureModel Model(string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = inlineOr,
        InlineOrMore = inlineOrMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
