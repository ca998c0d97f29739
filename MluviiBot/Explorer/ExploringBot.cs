using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Explorer;

/// <summary>
/// The bot, with an ear for developers: a message that is an activity's name goes to mluvii, and mluvii's answer is shown. Everything else is the
/// bot's. For Development: whoever can write to the bot could do anything in mluvii that the bot can.
/// </summary>
internal sealed class ExploringBot : IBot
{
    private readonly IBot _bot;
    private readonly MluviiBotServices _services;
    private readonly DialogSet _dialogs;

    public ExploringBot(IBot bot, MluviiBotServices services, MluviiRequests requests)
    {
        _bot = bot;
        _services = services;
        _dialogs = new DialogSet(services.Conversation.CreateProperty<DialogState>(nameof(Explorer)));
        _dialogs.Add(new ExplorerDialog(requests));
    }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var taken = turnContext.Activity.Type switch
        {
            ActivityTypes.Message when ExplorerCommand.Read(turnContext.Activity.Text) is { } command => await ObeyAsync(turnContext, command, cancellationToken),
            ActivityTypes.Event => await ContinueAsync(turnContext, cancellationToken),
            _ => false,
        };
        if (taken)
        {
            await _services.Conversation.SaveChangesAsync(turnContext, force: false, cancellationToken);
        }
        else
        {
            await _bot.OnTurnAsync(turnContext, cancellationToken);
        }
    }

    private async Task<bool> ObeyAsync(ITurnContext turnContext, ExplorerCommand command, CancellationToken cancellationToken)
    {
        switch (command)
        {
            case ExplorerCommand.Send { Kind.Question: not null, Activity: var request }:
                // A question that still waits is given up: the newer one is what the developer wants to see.
                var dialog = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
                await dialog.CancelAllDialogsAsync(cancellationToken);
                await dialog.BeginDialogAsync(nameof(ExplorerDialog), MluviiJson.Write(request), cancellationToken);
                break;
            case ExplorerCommand.Send { Activity: var activity }:
                await SendAsync(turnContext, activity, cancellationToken);
                break;
            case ExplorerCommand.Tell { Text: var text }:
                await turnContext.SendActivityAsync(ExplorerDialog.Message(text), cancellationToken);
                break;
        }

        return true;
    }

    private async Task SendAsync(ITurnContext turnContext, MluviiActivity activity, CancellationToken cancellationToken)
    {
        // Told before: after a hand-over nothing more reaches the guest.
        await turnContext.SendActivityAsync(ExplorerDialog.Message(ExplorerTexts.Sent(activity.Activity)), cancellationToken);
        await turnContext.SendMluviiAsync(activity, cancellationToken: cancellationToken);
        if (activity is HandOff or Forward)
        {
            await _services.HandOff.HandedOverAsync(turnContext, isForwarded: activity is Forward, cancellationToken: cancellationToken);
        }
    }

    /// <returns>Whether the event was what the explorer waits for.</returns>
    private async Task<bool> ContinueAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialog = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        return dialog.ActiveDialog is not null && (await dialog.ContinueDialogAsync(cancellationToken)).Status is DialogTurnStatus.Complete;
    }
}
