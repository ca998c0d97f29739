namespace Microsoft.Recognizers.Text;

/// <summary>The languages that can be recognised, and their culture codes.</summary>
public sealed class Culture
{
    public const string Arabic = "ar-*";

    public const string Bulgarian = "bg-bg";

    public const string Chinese = "zh-cn";

    public const string Dutch = "nl-nl";

    public const string English = "en-us";

    public const string EnglishOthers = "en-*";

    public const string French = "fr-fr";

    public const string German = "de-de";

    public const string Hindi = "hi-in";

    public const string Italian = "it-it";

    public const string Japanese = "ja-jp";

    public const string Korean = "ko-kr";

    public const string Portuguese = "pt-br";

    public const string Spanish = "es-es";

    public const string Swedish = "sv-se";

    public const string Turkish = "tr-tr";

    internal const string Czech = "cs-cz";

    internal const string Slovak = "sk-sk";

    public static readonly Culture[] SupportedCultures =
    [
        new("English", English),
        new("EnglishOthers", EnglishOthers),
        new("Chinese", Chinese),
        new("Czech", Czech),
        new("Spanish", Spanish),
        new("Portuguese", Portuguese),
        new("French", French),
        new("German", German),
        new("Italian", Italian),
        new("Japanese", Japanese),
        new("Dutch", Dutch),
        new("Korean", Korean),
        new("Swedish", Swedish),
        new("Slovak", Slovak),
        new("Bulgarian", Bulgarian),
        new("Turkish", Turkish),
        new("Hindi", Hindi),
        new("Arabic", Arabic),
    ];

    private static readonly string[] Codes = [.. SupportedCultures.Select(culture => culture.CultureCode)];

    internal Culture(string name, string code)
    {
        CultureName = name;
        CultureCode = code;
    }

    public string CultureCode { get; }

    public string CultureName { get; }

    public static string[] GetSupportedCultureCodes() => [.. Codes];

    /// <summary>The supported code of the same language, so <c>de-de</c> for <c>de-AT</c>; the code itself in lower case when there is none.</summary>
    public static string MapToNearestLanguage(string cultureCode) => NearestCulture.Of(cultureCode, Codes);
}
