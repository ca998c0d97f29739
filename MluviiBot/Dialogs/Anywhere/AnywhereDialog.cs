using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Extensions.Handling;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Anywhere;

/// <summary>
/// The layer around all dialogs: help, cancel, start over, a human and another language work in the middle of any question, and a question that
/// was answered badly too often leads to a human.
/// </summary>
internal abstract class AnywhereDialog(string id, GuestLanguage language) : ComponentDialog(id)
{
    /// <summary>Begins again where nothing goes on.</summary>
    protected abstract Task<DialogTurnResult> BeginAgainAsync(DialogContext dialogs, CancellationToken cancellationToken);

    /// <summary>Leaves what goes on and looks for an operator.</summary>
    protected abstract Task<DialogTurnResult> LookForHumanAsync(DialogContext dialogs, CancellationToken cancellationToken);

    /// <summary>Whether an operator is being looked for already.</summary>
    protected abstract bool IsLookingForHuman(DialogContext dialogs);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        if (innerDc.Context.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text })
        {
            var words = new GuestMessage(text).PlainText;
            if (Wishes.LanguageIn(words) is { } wanted && await language.ChooseAsync(innerDc.Context, wanted, cancellationToken))
            {
                return await SpeakAsync(innerDc, cancellationToken);
            }

            if (Wishes.In(words) is { } wish && !(wish is Wish.Human && IsLookingForHuman(innerDc)))
            {
                return await FulfilAsync(innerDc, wish, cancellationToken);
            }
        }

        var turn = await base.OnContinueDialogAsync(innerDc, cancellationToken);
        return innerDc.Context.HaveFailed() ? await LookForHumanAsync(innerDc, cancellationToken) : turn;
    }

    private async Task<DialogTurnResult> FulfilAsync(DialogContext dialogs, Wish wish, CancellationToken cancellationToken)
    {
        switch (wish)
        {
            case Wish.Help:
                return await AskAgainAsync(dialogs, AnywhereTexts.Help, cancellationToken);
            case Wish.Human:
                return await LookForHumanAsync(dialogs, cancellationToken);
            default:
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                var text = wish is Wish.Cancel ? AnywhereTexts.Cancelled : AnywhereTexts.StartedOver;
                await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
                return await BeginAgainAsync(dialogs, cancellationToken);
        }
    }

    private static Task<DialogTurnResult> SpeakAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        GuestLanguage.Speak(dialogs.Context);
        return AskAgainAsync(dialogs, AnywhereTexts.LanguageChanged, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAgainAsync(DialogContext dialogs, string first, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(first, cancellationToken: cancellationToken);
        await dialogs.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }
}
