using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public static class DialogExtensions
{
    /// <summary>A dialog that claims to have handled an error which comes back every time would keep the turn going for ever.</summary>
    private const int MaxRuns = 10;

    private const string StateTraceType = "https://www.botframework.com/schemas/botState";

    /// <summary>
    /// Runs one turn of a bot whose conversation is one root dialog: continues the stored stack, or begins the dialog when
    /// the stack is empty. An exception is first offered to the dialogs as <see cref="DialogEvents.Error"/>; when one
    /// handles it, the turn is run again. Saving the state that holds <paramref name="accessor"/> stays with the caller.
    /// </summary>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(accessor);

        var dialogs = dialog.RootSet();
        var state = await accessor.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        var context = new DialogContext(dialogs, turnContext, state) { ServicesFromTurn = true };
        if (TurnMemory.IsInUse(turnContext))
        {
            await context.State.LoadAllScopesAsync(cancellationToken).ConfigureAwait(false);
        }

        var run = 1;
        while (!await TryRunAsync(context, dialog.Id, lastRun: run == MaxRuns, cancellationToken).ConfigureAwait(false))
        {
            run++;
        }

        if (TurnMemory.Loaded(turnContext) is { } loaded)
        {
            await loaded.SaveAllChangesAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<bool> TryRunAsync(DialogContext context, string dialogId, bool lastRun, CancellationToken cancellationToken)
    {
        try
        {
            var turn = await context.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (turn.Status == DialogTurnStatus.Empty)
            {
                await context.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
            }

            await TraceStateAsync(context, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception error)
        {
            if (await IsHandledAsync(context, error, cancellationToken).ConfigureAwait(false) && !lastRun)
            {
                return false;
            }

            throw;
        }
    }

    private static async Task<bool> IsHandledAsync(DialogContext context, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await context.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception second)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", second, error);
        }
    }

    /// <summary>The Emulator shows the memory after each turn. Nobody else asks for it, and it holds what users said.</summary>
    private static Task TraceStateAsync(DialogContext context, CancellationToken cancellationToken)
    {
        if (context.Context.Activity.ChannelId != Channels.Emulator)
        {
            return Task.CompletedTask;
        }

        var snapshot = context.Leaf().State.GetMemorySnapshot();
        return context.Context.SendActivityAsync(Activity.CreateTraceActivity("BotState", StateTraceType, snapshot, "Bot State"), cancellationToken);
    }
}
