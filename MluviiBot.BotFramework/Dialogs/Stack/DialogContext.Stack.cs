using Microsoft.Bot.Builder.Dialogs.Debugging;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    /// <summary>Puts a dialog on the stack and runs it until it waits or ends.</summary>
    /// <param name="dialogId">A dialog of this context's set or of a parent's.</param>
    /// <param name="options">Given to the dialog; its type and meaning are the dialog's affair.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <exception cref="ArgumentException">There is no such dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Dialog.ThrowIfToken(options, nameof(options));
            ThrowIfBlank(dialogId, nameof(dialogId));
            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"DialogContext.BeginDialogAsync(): A dialog with an id of '{dialogId}' wasn't found." +
                " The dialog must be included in the current or parent DialogSet." +
                " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");

            await this.DebuggerStepAsync(dialog, DialogEvents.BeginDialog, cancellationToken).ConfigureAwait(false);
            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return await dialog.BeginDialogAsync(this, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    /// <summary>Begins a prompt: the same as <see cref="BeginDialogAsync"/>, with the options that prompts take.</summary>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        try
        {
            ThrowIfBlank(dialogId, nameof(dialogId));
            ArgumentNullException.ThrowIfNull(options);
        }
        catch (ArgumentNullException error)
        {
            Describe(error);
            return Task.FromException<DialogTurnResult>(error);
        }

        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the activity to the active dialog. With an empty stack the status is <see cref="DialogTurnStatus.Empty"/> and nothing happens.</summary>
    /// <exception cref="InvalidOperationException">The active dialog is in no set, for instance because a new version of the bot renamed it.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (ActiveDialog is not { } active)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var dialog = FindDialog(active.Id)
                ?? throw new InvalidOperationException($"Failed to continue dialog. A dialog with id {active.Id} could not be found.");

            await this.DebuggerStepAsync(dialog, "continueDialog", cancellationToken).ConfigureAwait(false);
            return await dialog.ContinueDialogAsync(this, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    /// <summary>Takes the active dialog off the stack and gives its result to the dialog below, which goes on in the same turn.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Dialog.ThrowIfToken(result, nameof(result));
            await EndActiveDialogAsync(DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
            if (ActiveDialog is not { } below)
            {
                return new DialogTurnResult(DialogTurnStatus.Complete, result);
            }

            var dialog = FindDialog(below.Id) ?? throw new InvalidOperationException(
                $"DialogContext.EndDialogAsync(): Can't resume previous dialog. A dialog with an id of '{below.Id}' wasn't found.");

            await this.DebuggerStepAsync(dialog, "resumeDialog", cancellationToken).ConfigureAwait(false);
            return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    /// <summary>Ends the active dialog and begins another in its place; the dialog below is not told.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            Dialog.ThrowIfToken(options, nameof(options));
            ThrowIfBlank(dialogId, nameof(dialogId));
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, null, cancellationToken).ConfigureAwait(false);
            return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    /// <summary>Empties this stack. Parents keep theirs.</summary>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
        => CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>
    /// Ends the dialogs one by one from the top. Each one but the first is offered an event before it ends,
    /// and can stop the cancellation by handling it.
    /// </summary>
    /// <param name="cancelParents">Go on with the stacks of the parents.</param>
    /// <param name="eventName">By default <see cref="DialogEvents.CancelDialog"/>.</param>
    /// <param name="eventValue">Sent with the event.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns><see cref="DialogTurnStatus.Empty"/> when there was nothing to cancel.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(
        bool cancelParents,
        string eventName = null,
        object eventValue = null,
        CancellationToken cancellationToken = default)
    {
        try
        {
            Dialog.ThrowIfToken(eventValue, nameof(eventValue));
            eventName ??= DialogEvents.CancelDialog;
            if (Stack.Count == 0 && Parent == null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var context = this;
            var offer = false;
            while (context != null)
            {
                if (context.Stack.Count == 0)
                {
                    context = cancelParents ? context.Parent : null;
                }
                else if (offer && await context.EmitEventAsync(eventName, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                {
                    break;
                }
                else
                {
                    await context.EndActiveDialogAsync(DialogReason.CancelCalled, null, cancellationToken).ConfigureAwait(false);
                }

                offer = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    /// <summary>Lets the active dialog ask again. The event <see cref="DialogEvents.RepromptDialog"/> comes first and can replace the asking.</summary>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false)
                || ActiveDialog is not { } active)
            {
                return;
            }

            var dialog = FindDialog(active.Id) ?? throw new InvalidOperationException(
                $"DialogContext.RepromptDialogAsync(): A dialog with an id of '{active.Id}' wasn't found.");
            await dialog.RepromptDialogAsync(Context, active, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    private static void ThrowIfBlank(string id, string parameter)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ArgumentNullException(parameter);
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, object result, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
        {
            return;
        }

        if (FindDialog(active.Id) is { } dialog)
        {
            await this.DebuggerStepAsync(dialog, "endDialog", cancellationToken).ConfigureAwait(false);
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
        TurnMemoryScope.Note(Context, TurnMemoryScope.LastResult, result);
    }
}
