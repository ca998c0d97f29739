using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog as a user would, without a bot or a channel around it. State goes through real JSON between turns.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;

    /// <param name="channelId">The channel that the activities seem to come from.</param>
    /// <param name="targetDialog">The dialog to talk to. The first activity begins it.</param>
    /// <param name="initialDialogOptions">Given to the dialog each time it begins.</param>
    /// <param name="middlewares">Run around each turn, for instance an <see cref="XUnit.XUnitDialogTestLogger"/>.</param>
    /// <param name="conversationState">By default one in memory.</param>
    public DialogTestClient(
        string channelId,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <inheritdoc cref="DialogTestClient(string, Dialog, object, IEnumerable{IMiddleware}, ConversationState)"/>
    /// <param name="testAdapter">An adapter of your own; middleware is added to it.</param>
    public DialogTestClient(
        TestAdapter testAdapter,
        Dialog targetDialog,
        object initialDialogOptions = null,
        IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        _callback = RunTurn(targetDialog, initialDialogOptions, ConversationState.CreateProperty<DialogState>("DialogState"));
    }

    public ConversationState ConversationState { get; }

    /// <summary>The stack of the last turn, null before the first one.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>How the last turn ended.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; } = new(DialogTurnStatus.Empty);

    /// <summary>Sends an activity and returns the first reply; for the others see <see cref="GetNextReply"/>.</summary>
    /// <returns>Null when the dialog did not reply.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <inheritdoc cref="SendActivityAsync{T}(Activity, CancellationToken)"/>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken).ConfigureAwait(false);
        return GetNextReply<T>();
    }

    /// <returns>Null when there are no more replies.</returns>
    public virtual T GetNextReply<T>()
        where T : IActivity
        => (T)_adapter.GetNextReply();

    private BotCallbackHandler RunTurn(Dialog dialog, object options, IStatePropertyAccessor<DialogState> state)
        => async (turnContext, cancellationToken) =>
        {
            var dialogs = new DialogSet(state).Add(dialog);
            DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
            DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
            if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            {
                DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken).ConfigureAwait(false);
            }
        };
}
