#nullable enable
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Which language a prompt speaks and listens to.</summary>
internal static class PromptLocale
{
    /// <summary>What the turn says first: the prompt's own options, the activity, the prompt's default, else English.</summary>
    public static string Of(ITurnContext turnContext, PromptOptions? options, string? defaultLocale)
        => NonEmpty(options?.RecognizeLanguage) ?? NonEmpty(turnContext.Activity.Locale) ?? NonEmpty(defaultLocale) ?? PromptCultureModels.English.Locale;

    /// <summary>The entry of the nearest culture, else the one for English, else the fallback.</summary>
    public static T Pick<T>(IReadOnlyDictionary<string, T> byCulture, string locale, T fallback)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(locale);
        return byCulture.TryGetValue(culture, out var exact) || byCulture.TryGetValue(locale, out exact)
            || byCulture.TryGetValue(PromptCultureModels.English.Locale, out exact) ? exact : fallback;
    }

    /// <summary>The text of an incoming message, or null when there is none.</summary>
    public static string? Utterance(ITurnContext turnContext)
        => turnContext.Activity.Type == ActivityTypes.Message ? NonEmpty(turnContext.Activity.Text) : null;

    private static string? NonEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
