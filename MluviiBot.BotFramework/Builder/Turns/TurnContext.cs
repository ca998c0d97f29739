using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn: the incoming activity, and the way to answer it.</summary>
public class TurnContext : IDisposable, ITurnContext
{
    private const string LocaleKey = "turn.locale";

    private readonly TurnOutbox _outbox;
    private readonly bool _ownsTurnState;
    private bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        TurnState = new TurnContextStateCollection();
        _outbox = new TurnOutbox();
        _ownsTurnState = true;
    }

    /// <summary>The same turn with another activity: turn state, handlers and replies stay those of the given context.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = turnContext.Adapter;
        Activity = activity;
        TurnState = turnContext.TurnState;
        _outbox = turnContext is TurnContext same ? same._outbox : new TurnOutbox { Responded = turnContext.Responded };
    }

    public Activity Activity { get; }

    public BotAdapter Adapter { get; }

    /// <summary>What was sent while the channel waits for the replies in its response (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
    public List<Activity> BufferedReplyActivities => _outbox.Buffered;

    /// <summary>The language of the turn, at first that of the activity; dialogs may change it.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set
        {
            if (value is null)
            {
                TurnState.Remove(LocaleKey);
            }
            else
            {
                TurnState.Set(LocaleKey, value);
            }
        }
    }

    /// <summary>Whether anything but traces was sent.</summary>
    public bool Responded => _outbox.Responded;

    public TurnContextStateCollection TurnState { get; }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ConversationReferenceNotNull(conversationReference);
        return _outbox.DeleteAsync(this, conversationReference, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ThrowIfBlank(activityId, nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return _outbox.DeleteAsync(this, reference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing && _ownsTurnState)
        {
            TurnState.Dispose();
        }
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _outbox.DeleteHandlers.Add(handler);
        return this;
    }

    /// <summary>Adds a handler that sees what is sent before the adapter does; handlers run in the order they were added.</summary>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _outbox.SendHandlers.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _outbox.UpdateHandlers.Add(handler);
        return this;
    }

    /// <summary>Sends all in order; each is addressed to this conversation and gets the id that the channel gave it.</summary>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send: the array is empty.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var item in activities)
        {
            if (item is null)
            {
                throw new ArgumentNullException(nameof(activities), "One of the activities is null.");
            }

            var activity = (Activity)item;
            if (string.IsNullOrEmpty(activity.Type))
            {
                activity.Type = ActivityTypes.Message;
            }

            outgoing.Add(activity.ApplyConversationReference(reference));
        }

        return _outbox.SendAsync(this, outgoing, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken).ConfigureAwait(false);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    /// <param name="speak">SSML or text for channels that speak; null says nothing.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>; null means <see cref="InputHints.AcceptingInput"/>.</param>
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ThrowIfBlank(textReplyToSend, nameof(textReplyToSend));
        var reply = new Activity
        {
            Type = ActivityTypes.Message,
            Text = textReplyToSend,
            Speak = string.IsNullOrEmpty(speak) ? null : speak,
            InputHint = string.IsNullOrEmpty(inputHint) ? InputHints.AcceptingInput : inputHint,
        };
        return SendActivityAsync(reply, cancellationToken);
    }

    /// <summary>Replaces an activity sent before; its id says which.</summary>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);
        var addressed = ((Activity)activity).ApplyConversationReference(Activity.GetConversationReference());
        return _outbox.UpdateAsync(this, addressed, cancellationToken);
    }

    private static void ThrowIfBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
