using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: a test says what the guest sends and takes what the bot answers.</summary>
public partial class TestAdapter : BotAdapter, IExtendedUserTokenProvider
{
    private const string DefaultLocale = "en-us";

    private readonly ReplyQueue _replies;
    private readonly Lock _conversationLock = new();
    private int _lastId = -1;

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <param name="conversation">Who talks where; null is user1 and bot on the channel "test".</param>
    /// <param name="sendTraceActivity">Whether trace activities count as replies.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? DefaultConversation(Channels.Test);
        EnableTrace = sendTraceActivity;
        _replies = new ReplyQueue(ActiveQueue);
    }

    /// <summary>What the bot sent and no test has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    public ConversationReference Conversation { get; set; }

    public bool EnableTrace { get; set; }

    /// <summary>Locale of what the guest sends.</summary>
    public string Locale { get; set; } = DefaultLocale;

    /// <param name="name">Id and name of the conversation.</param>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(id: Id(user), name: user),
        Bot = new ChannelAccount(id: Id(bot), name: bot),
        Locale = DefaultLocale,
    };

    /// <summary>Runs a turn that opens a conversation; replies still waiting are dropped.</summary>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        _replies.Clear();
        var opened = Activity.CreateConversationUpdateActivity();
        opened.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString() };
        opened.ChannelId = channelId;
        using var context = CreateTurnContext((Activity)opened);
        await callback(context, cancellationToken).ConfigureAwait(false);
    }

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    /// <summary>Takes the message back from the replies, if no test has taken it yet.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        BotAssert.ConversationReferenceNotNull(reference);
        _replies.Remove(reference.ActivityId);
        return Task.CompletedTask;
    }

    /// <summary>The oldest reply; null when there is none.</summary>
    public IActivity GetNextReply() => _replies.TryTake(out var reply) ? reply : null;

    /// <summary>Waits for the next reply.</summary>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
        => await _replies.TakeAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>A message of the guest in this conversation.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale ?? DefaultLocale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Lets the guest send the activity; what it lacks (type, id, time, who and where) is filled in.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        await ReceiveAsync(null, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    public override Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ReceiveAsync(claimsIdentity, activity, callback, cancellationToken);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        BotAssert.ActivityListNotNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send: the array is empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
            {
                activity.Id = Guid.NewGuid().ToString("n");
            }

            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type == ActivityTypesEx.Delay)
            {
                var delay = TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, System.Globalization.CultureInfo.InvariantCulture));
                await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                Deliver(turnContext, activity);
            }

            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Lets the guest send a message.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Replaces the message among the replies, if no test has taken it yet.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        BotAssert.ActivityNotNull(activity);
        return Task.FromResult(_replies.Replace(activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    private static ConversationReference DefaultConversation(string channelId)
    {
        var conversation = CreateConversation("convo1");
        conversation.ChannelId = channelId;
        conversation.Conversation.Name = "Conversation1";
        return conversation;
    }

#pragma warning disable CA1308 // The ids of test conversations are in small letters.
    private static string Id(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Deliver(ITurnContext turnContext, Activity activity)
    {
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            turnContext.TurnState.Set(InvokeResponseKey, activity);
        }

        if (activity.Type != ActivityTypes.Trace || EnableTrace)
        {
            _replies.Add(activity);
        }
    }

    private async Task<InvokeResponse> ReceiveAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ActivityNotNull(activity);
        Address(activity);
        using var context = CreateTurnContext(activity);
        if (claimsIdentity is not null)
        {
            context.TurnState.Set<ClaimsIdentity>(BotIdentityKey, claimsIdentity);
        }

        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse;
    }

    private void Address(Activity activity)
    {
        lock (_conversationLock)
        {
            if (string.IsNullOrEmpty(activity.Type))
            {
                activity.Type = ActivityTypes.Message;
            }

            activity.ChannelId ??= Conversation.ChannelId;
            if (activity.From is not { Id: not "unknown" and not null } || activity.From.Role == RoleTypes.Bot)
            {
                activity.From = Conversation.User;
            }

            activity.Recipient = Conversation.Bot;
            activity.Conversation = Conversation.Conversation;
            activity.ServiceUrl = Conversation.ServiceUrl;
            activity.Id = NextId();
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            activity.LocalTimestamp ??= DateTimeOffset.Now;
        }
    }
}
