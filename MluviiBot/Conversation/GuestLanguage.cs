using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using MluviiBot.Dialogs.Anywhere;
using MluviiBot.Extensions;
using MluviiBot.Extensions.State;

namespace MluviiBot.Conversation;

/// <summary>
/// The language that a guest is spoken to in: the one asked for ("English, please"), which is remembered with the guest; else the one that a call
/// parameter names; else that of the latest activity that told one, as mluvii's own events mostly do not.
/// </summary>
internal sealed class GuestLanguage(ConversationState conversation, GuestState guest, IOptions<GuestOptions> options)
{
    private readonly IStatePropertyAccessor<string> _asked = guest.CreateProperty<string>("Language");
    private readonly IStatePropertyAccessor<string> _byParameter = conversation.CreateProperty<string>("ParameterLanguage");
    private readonly IStatePropertyAccessor<string> _told = conversation.CreateProperty<string>("Language");

    /// <summary>Finds the language of this turn; <see cref="Speak"/> then makes it that of the texts.</summary>
    public async Task RestoreAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var told = Spoken(GuestLanguages.Of((turnContext.Activity.TryGetMluvii(out var mluvii) ? mluvii.Language : null) ?? turnContext.Activity.Locale));
        if (told is not null && told != await _told.GetAsync(turnContext, null, cancellationToken))
        {
            await _told.SetAsync(turnContext, told, cancellationToken);
        }

        turnContext.TurnState.Set(CultureInfo.GetCultureInfo(await KnownAsync(turnContext, cancellationToken) ?? options.Value.DefaultLanguage));
    }

    /// <summary>The other languages, which a guest may want whose language nothing has told yet; none when it is known.</summary>
    public async Task<IEnumerable<CultureInfo>> AlternativesAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await KnownAsync(turnContext, cancellationToken) is null
            ? GuestLanguages.Known.Where(language => Spoken(language.Name) is not null && language.Name != options.Value.DefaultLanguage)
            : [];

    /// <summary>Speaks the turn's language from here on. Not async: a culture set in an async method is forgotten when it returns.</summary>
    public static void Speak(ITurnContext turnContext) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = turnContext.TurnState.Get<CultureInfo>();

    /// <summary>Changes to the language that the guest asks for; <see cref="Speak"/> then speaks it.</summary>
    /// <returns>Whether the guest asks for one that the bot speaks.</returns>
    public async Task<bool> TryChooseAsync(ITurnContext turnContext, string? text, CancellationToken cancellationToken)
    {
        if (Wishes.LanguageIn(text) is not { } language || Spoken(language.Name) is null)
        {
            return false;
        }

        await _asked.SetAsync(turnContext, language.Name, cancellationToken);
        turnContext.TurnState.Set(language);
        return true;
    }

    /// <summary>The value of the call parameter that names the language.</summary>
    public async Task TakeParameterAsync(ITurnContext turnContext, string? value, CancellationToken cancellationToken)
    {
        if (Spoken(GuestLanguages.Of(value)) is { } language)
        {
            await _byParameter.SetAsync(turnContext, language, cancellationToken);
            await RestoreAsync(turnContext, cancellationToken);
        }
    }

    private async Task<string?> KnownAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Spoken(await _asked.GetAsync(turnContext, null, cancellationToken))
        ?? await _byParameter.GetAsync(turnContext, null, cancellationToken)
        ?? await _told.GetAsync(turnContext, null, cancellationToken);

    private string? Spoken(string? language) =>
        language is not null && (options.Value.Languages.Count == 0 || options.Value.Languages.Contains(language)) ? language : null;
}
