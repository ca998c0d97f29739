using System.Globalization;
using System.Resources;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using MluviiBot.Dialogs.Understanding;
using MluviiBot.Extensions.Cards;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Prompts;

/// <summary>
/// Has the guest choose from <see cref="PromptOptions.Choices"/> or none of them, which is a choice without a value. The words are made each time
/// it is asked; who does not choose after some attempts is taken to a human.
/// </summary>
/// <param name="id">Unique in the dialog.</param>
/// <param name="texts">Texts with the keys "Choose", "ChooseAgain" and "NoneOfThese".</param>
/// <param name="attempts">How many answers may be no good.</param>
internal sealed class ListQuestion(string id, ResourceManager texts, int attempts) : ChoicePrompt(id, Attempts.Limit<FoundChoice>(attempts, MeantChoice.IsMeant))
{
    private const string NoneKey = "NoneOfThese";

    private static readonly Keywords No = new(AnywhereTexts.ResourceManager, nameof(AnywhereTexts.NoWords));

    private readonly Keywords _none = new(texts, NoneKey);

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var card = GuestCard.Hero(TextOf(isRetry ? "ChooseAgain" : "Choose"));
        var list = options.Choices.Aggregate(card, (shown, choice) => shown.WithButton(choice.Value)).WithButton(TextOf(NoneKey));
        return turnContext.SendActivityAsync(list.ToMessage(), cancellationToken);
    }

    protected override async Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Words.Of(turnContext.Activity.Text) is var words && (_none.AreAllOf(words) || No.AreAllOf(words))
            ? new PromptRecognizerResult<FoundChoice> { Succeeded = true, Value = new FoundChoice() }
            : await base.OnRecognizeAsync(turnContext, state, options, cancellationToken);

    private string TextOf(string key) => texts.GetString(key, CultureInfo.CurrentUICulture)!;
}
