using System.Globalization;

namespace MluviiBot.Conversation;

/// <summary>The languages that the bot has texts in.</summary>
internal static class GuestLanguages
{
    public static IReadOnlyList<CultureInfo> Known { get; } = [CultureInfo.GetCultureInfo("cs"), CultureInfo.GetCultureInfo("en")];

    /// <summary>The language for a locale such as "cs-CZ"; Slovaks read Czech, everybody else English. Null for no locale.</summary>
    public static string? Of(string? locale) => locale switch
    {
        null or "" => null,
        _ when locale.StartsWith("cs", StringComparison.OrdinalIgnoreCase) || locale.StartsWith("sk", StringComparison.OrdinalIgnoreCase) => "cs",
        _ => "en",
    };
}
