using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Requests;
using Newtonsoft.Json;

namespace MluviiBot.Extensions.Handling;

/// <summary>The dialogs of a bot: continues those that wait, and knows whether they took what came.</summary>
internal sealed class DialogRunner
{
    private readonly DialogSet _dialogs;
    private readonly string? _root;

    public DialogRunner(ConversationState conversation, Dialog? root, MluviiRequests? requests)
    {
        _dialogs = new DialogSet(conversation.CreateProperty<DialogState>(nameof(DialogState)));
        _root = root?.Id;
        if (root is not null)
        {
            _dialogs.Add(root);
        }

        if (requests is not null)
        {
            _dialogs.AddMluviiRequests(requests);
        }
    }

    /// <summary>Continues the dialog that waits.</summary>
    /// <returns>
    /// Whether it took the activity. A message is always taken; an event is when a dialog moved on, remembered something or sent something, as
    /// prompts and waterfalls leave events alone.
    /// </returns>
    public async Task<bool> ContinueAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogContext = await _dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (dialogContext.ActiveDialog is null)
        {
            return false;
        }

        if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            await dialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }

        var before = Image(dialogContext);
        var sent = false;
        turnContext.OnSendActivities((_, _, next) =>
        {
            sent = true;
            return next();
        });
        await dialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        return sent || Image(dialogContext) != before;
    }

    /// <summary>Continues the dialog that waits, or begins the bot's.</summary>
    public async Task RunAsync(ITurnContext turnContext, object? options, CancellationToken cancellationToken)
    {
        var dialogContext = await _dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        if (dialogContext.ActiveDialog is not null)
        {
            await dialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (_root is not null)
        {
            await dialogContext.BeginDialogAsync(_root, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Has the dialog that waits ask again.</summary>
    /// <returns>Whether one waits.</returns>
    public async Task<bool> RepromptAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogContext = await _dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        await dialogContext.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
        return dialogContext.ActiveDialog is not null;
    }

    public async Task CancelAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogContext = await _dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        await dialogContext.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Image(DialogContext dialogContext) => JsonConvert.SerializeObject(dialogContext.Stack);
}
