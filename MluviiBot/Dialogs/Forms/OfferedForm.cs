using System.Globalization;
using MluviiBot.Extensions.Activities;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Forms;

/// <summary>A form that a guest may choose.</summary>
/// <param name="Id">mluvii's number of it.</param>
/// <param name="Name">Its name in mluvii.</param>
/// <param name="Language">The language to show it in; null leaves it to mluvii.</param>
/// <param name="IsForeign">Whether it is not there in the guest's language.</param>
internal sealed record OfferedForm(int Id, string Name, string? Language, bool IsForeign)
{
    /// <summary>What the guest reads: the name, and the language when it is another than his.</summary>
    public string Title => IsForeign ? FormsTexts.InLanguage.With(Name, NameOf(Language!)) : Name;

    /// <summary>The forms that can be told apart, those in the guest's language first.</summary>
    public static IReadOnlyList<OfferedForm> Of(IEnumerable<AvailableHeroCard> cards, string language) =>
    [
        .. cards.Select(card => Of(card, language))
            .OfType<OfferedForm>()
            .OrderBy(form => form.IsForeign)
            .DistinctBy(form => form.Name, StringComparer.CurrentCultureIgnoreCase),
    ];

    private static OfferedForm? Of(AvailableHeroCard card, string language)
    {
        if (card is not { HeroCardId: { } id, DisplayName: { } name } || string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var languages = card.Languages.OfType<string>().Where(known => known.Length > 0).ToArray();
        var own = Array.Find(languages, known => known.StartsWith(language, StringComparison.OrdinalIgnoreCase));
        return new OfferedForm(id, name.Trim(), own ?? languages.FirstOrDefault(), own is null && languages.Length > 0);
    }

    private static string NameOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return language;
        }
    }
}
