using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Requests;

/// <summary>mluvii's forms, which it calls hero cards; on web chat, WhatsApp and Apple.</summary>
public static class HeroCardSteps
{
    /// <summary>Asks for the forms that this session can show; the next step's result is the answer.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> GetHeroCardsAsync(this DialogContext step, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(new GetHeroCards(), cancellationToken);

    /// <summary>
    /// Shows the guest a form; the next step's result says whether it was sent. What the guest fills in is a <see cref="HeroCardSubmission"/>
    /// at any time later.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="heroCardId">The form, from <see cref="GetHeroCardsAsync"/>.</param>
    /// <param name="initialParams">Values to start with, by parameter name; null: none.</param>
    /// <param name="language">Language of the form, two letters; null: the browser's.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> SendHeroCardAsync(
        this DialogContext step,
        int heroCardId,
        IEnumerable<KeyValuePair<string, string?>>? initialParams = null,
        string? language = null,
        CancellationToken cancellationToken = default) =>
        step.SendHeroCardAsync(
            new SendHeroCard
            {
                HeroCardId = heroCardId,
                SelectedLanguage = language,
                InitialParams = initialParams is null ? default : new MluviiMap<string?>(initialParams),
            },
            cancellationToken);

    /// <summary>Shows the guest a form, with all that <see cref="SendHeroCard"/> can say; the next step's result says whether it was sent.</summary>
    /// <param name="step">The step.</param>
    /// <param name="heroCard">The form and its values.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static Task<DialogTurnResult> SendHeroCardAsync(
        this DialogContext step, SendHeroCard heroCard, CancellationToken cancellationToken = default) =>
        step.AskMluviiAsync(heroCard, cancellationToken);
}
