using System.Globalization;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Anywhere;

/// <summary>
/// Recognises wishes in what a guest writes, when the guest writes nothing else: "Chci mluvit s operátorem" is one, "Ať mi operátor zavolá zítra" may
/// well be the answer to a question.
/// </summary>
internal static class Wishes
{
    // A wish is a few words; more are a story.
    private const int Longest = 12;

    private static readonly Keywords Fillers = new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.Fillers));

    private static readonly (Keywords Words, Wish? Wish)[] Known =
    [
        (new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.StartOverWords)), Wish.StartOver),
        (new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.CancelWords)), Wish.Cancel),
        (new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.HelpWords)), Wish.Help),
        (new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.HumanWords)), Wish.Human),
        (new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.HelloWords)), Wish.Hello),
        (new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.ThanksWords)), Wish.Thanks),
    ];

    private static readonly (Keywords Words, CultureInfo? Language)[] Languages =
    [
        .. GuestLanguages.Known.Select(language => (new Keywords(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.LanguageWords), language), language)),
    ];

    /// <summary>What the guest wishes; null for none.</summary>
    public static Wish? In(string? text) => Find(Known, text);

    /// <summary>The language that the guest asks for; null for none.</summary>
    public static CultureInfo? LanguageIn(string? text) => Find(Languages, text);

    private static T? Find<T>((Keywords Words, T? Meaning)[] known, string? text)
    {
        var all = Words.Of(text);
        if (all.Length > Longest)
        {
            return default;
        }

        var bare = Array.FindAll(all, word => !Fillers.AreAllOf([word]));
        return Array.Find(known, entry => entry.Words.AreAllOf(all) || entry.Words.AreAllOf(bare)).Meaning;
    }
}
