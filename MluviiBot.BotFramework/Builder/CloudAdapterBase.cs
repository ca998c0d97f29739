using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Runs turns for activities that come from, and go to, the Bot Connector service.
/// The transport (ASP.NET Core) is added by <see cref="Integration.AspNet.Core.CloudAdapter"/>.
/// </summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    /// <summary>
    /// Sends in the given order. A delay activity waits (milliseconds in Value), an invoke response becomes the HTTP answer of the turn,
    /// and a trace goes out on the emulator channel only.
    /// </summary>
    /// <exception cref="ErrorResponseException">The channel refused an activity; the ones before it are sent, the ones after it are not.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = null;
            responses[i] = await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false) ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return ConnectorOf(turnContext).Conversations.UpdateActivityAsync(activity.Conversation?.Id, activity.Id, activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return ConnectorOf(turnContext).Conversations.DeleteActivityAsync(reference.Conversation?.Id, reference.ActivityId, cancellationToken);
    }

    /// <summary>Authenticates the activity and runs the turn.</summary>
    /// <returns>The answer to an invoke or to deliveryMode expectReplies; otherwise null.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not who may call this bot.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var authenticated = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(authenticated, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the turn for an activity that is authenticated already.</summary>
    /// <returns>The answer to an invoke or to deliveryMode expectReplies; otherwise null.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        return await RunTurnAsync(
            activity, authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.ConnectorFactory, authenticateRequestResult.Audience, callback, cancellationToken).ConfigureAwait(false);
    }

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("The turn has no connector client. It must come from this adapter's ProcessActivityAsync, ContinueConversationAsync or CreateConversationAsync.");

    private static InvokeResponse AnswerOf(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        }

        if (turn.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        return turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new InvokeResponse { Status = 501 };
    }

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(Convert.ToInt32(activity.Value, System.Globalization.CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
        }

        var conversations = ConnectorOf(turnContext).Conversations;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity.Conversation?.Id, activity, cancellationToken).ConfigureAwait(false)
            : await conversations.ReplyToActivityAsync(activity.Conversation?.Id, activity.ReplyToId, activity, cancellationToken).ConfigureAwait(false);
    }

    private async Task<InvokeResponse> RunTurnAsync(
        Activity activity, ClaimsIdentity claimsIdentity, ConnectorFactory connectorFactory, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var connector = await connectorFactory.CreateAsync(activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var turn = await CreateTurnAsync(activity, claimsIdentity, connectorFactory, connector, audience, callback, cancellationToken).ConfigureAwait(false);
        Log.TurnStarted(Logger, activity.Type, activity.ChannelId, activity.Conversation?.Id, activity.Id);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
        return AnswerOf(turn);
    }

    private async Task<TurnContext> CreateTurnAsync(
        Activity activity, ClaimsIdentity claimsIdentity, ConnectorFactory connectorFactory, IConnectorClient connector, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var userTokenClient = await BotFrameworkAuthentication.CreateUserTokenClientAsync(claimsIdentity, cancellationToken).ConfigureAwait(false);
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, claimsIdentity);
        turn.TurnState.Add(connector);
        if (userTokenClient is not null)
        {
            turn.TurnState.Add(userTokenClient);
        }

        turn.TurnState.Add(connectorFactory);
        turn.TurnState.Add(callback);
        turn.TurnState.Set(OAuthScopeKey, audience);
        return turn;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Turn for {ActivityType} {ActivityId} on {ChannelId}, conversation {ConversationId}.")]
        public static partial void TurnStarted(ILogger logger, string activityType, string channelId, string conversationId, string activityId);
    }
}
