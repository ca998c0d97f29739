using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Extensions.TextFormatting;
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

    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        var text = TextOf(innerDc);
        if (await language.TryChooseAsync(innerDc.Context, text, cancellationToken))
        {
            GuestLanguage.Speak(innerDc.Context);
            await innerDc.Context.SendActivityAsync(AnywhereTexts.LanguageChanged, cancellationToken: cancellationToken);
        }

        return Wishes.In(text) switch
        {
            Wish.Human => await LookForHumanAsync(innerDc, cancellationToken),
            Wish.Help => await HelpAndBeginAsync(innerDc, options, cancellationToken),
            _ => await base.OnBeginDialogAsync(innerDc, options, cancellationToken),
        };
    }

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var text = TextOf(innerDc);
        if (await language.TryChooseAsync(innerDc.Context, text, cancellationToken))
        {
            GuestLanguage.Speak(innerDc.Context);
            return await ChangeLanguageAsync(innerDc, cancellationToken);
        }

        if (Wishes.In(text) is { } wish && !(wish is Wish.Human && IsLookingForHuman(innerDc)))
        {
            return await FulfilAsync(innerDc, wish, cancellationToken);
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
            case Wish.Hello:
                await dialogs.RepromptDialogAsync(cancellationToken);
                return EndOfTurn;
            case Wish.Thanks:
                await dialogs.Context.SendActivityAsync(AnywhereTexts.NotAtAll, cancellationToken: cancellationToken);
                return EndOfTurn;
            default:
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                var text = wish is Wish.Cancel ? AnywhereTexts.Cancelled : AnywhereTexts.StartedOver;
                await dialogs.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
                return await BeginAgainAsync(dialogs, cancellationToken);
        }
    }

    private async Task<DialogTurnResult> HelpAndBeginAsync(DialogContext dialogs, object options, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(AnywhereTexts.Help, cancellationToken: cancellationToken);
        return await base.OnBeginDialogAsync(dialogs, options, cancellationToken);
    }

    private static string? TextOf(DialogContext dialogs) =>
        dialogs.Context.Activity is { Type: ActivityTypes.Message, Text: { } text } ? GuestText.Plain(text) : null;

    private async Task<DialogTurnResult> ChangeLanguageAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var innermost = dialogs;
        while (innermost.Child is { } child)
        {
            innermost = child;
        }

        if (!IsLookingForHuman(dialogs) || innermost.FindDialog(innermost.ActiveDialog.Id) is not ChoicePrompt)
        {
            return await AskAgainAsync(dialogs, AnywhereTexts.LanguageChanged, cancellationToken);
        }

        // The offers of the hand-off keep the words that they were made with: make them anew.
        await dialogs.Context.SendActivityAsync(AnywhereTexts.LanguageChanged, cancellationToken: cancellationToken);
        return await LookForHumanAsync(dialogs, cancellationToken);
    }

    private static async Task<DialogTurnResult> AskAgainAsync(DialogContext dialogs, string first, CancellationToken cancellationToken)
    {
        await dialogs.Context.SendActivityAsync(first, cancellationToken: cancellationToken);
        await dialogs.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }
}
