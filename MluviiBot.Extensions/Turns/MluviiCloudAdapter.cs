using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Turns;

/// <summary>A <see cref="CloudAdapter"/> whose turns are once, in order and all or nothing. Derive the bot's adapter from it, or use it as it is.</summary>
public class MluviiCloudAdapter : CloudAdapter, ITurnAdapter
{
    /// <summary>Header in which a delivery carries its id: a repeated one carries the same.</summary>
    public const string DeliveryHeader = "Idempotency-Key";

    private Func<ITurnContext, Exception, Task>? _onTurnError;

    /// <param name="authentication">Who may call, and as whom the bot calls.</param>
    /// <param name="mluvii">Runs the turns.</param>
    /// <param name="logger">The adapter's log.</param>
    public MluviiCloudAdapter(BotFrameworkAuthentication authentication, MluviiMiddleware mluvii, ILogger<MluviiCloudAdapter>? logger = null)
        : this(authentication, mluvii, (ILogger?)logger)
    {
    }

    /// <inheritdoc cref="MluviiCloudAdapter(BotFrameworkAuthentication, MluviiMiddleware, ILogger{MluviiCloudAdapter})"/>
    protected MluviiCloudAdapter(BotFrameworkAuthentication authentication, MluviiMiddleware mluvii, ILogger? logger)
        : base(authentication, logger) => Use(mluvii);

    /// <summary>
    /// Told of a turn that failed: what it sends is committed in place of all that the turn did. Not of a <see cref="CallAgainException"/>: there was no
    /// turn, and <see cref="CloudAdapter.ProcessAsync"/> throws it, so that the caller gets a status of 5xx and sends the activity again.
    /// </summary>
    public new Func<ITurnContext, Exception, Task>? OnTurnError
    {
        get => _onTurnError;
        set
        {
            _onTurnError = value;
            base.OnTurnError = value is null ? null : (turnContext, exception) =>
                exception is CallAgainException ? Task.FromException(exception) : value(turnContext, exception);
        }
    }

    string ITurnAdapter.Connection => BotFrameworkConnection.ConnectionName;

    /// <summary>In a turn, keeps what is sent until the turn is committed; typing goes out at once.</summary>
    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        TurnSending.SendAsync(this, turnContext, activities, now => base.SendActivitiesAsync(turnContext, now, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return TurnSending.TryUpdate(activity) ? Task.FromResult(new ResourceResponse(activity.Id)) : base.UpdateActivityAsync(turnContext, activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return TurnSending.TryDelete(reference.ActivityId) ? Task.CompletedTask : base.DeleteActivityAsync(turnContext, reference, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> DeliverAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        try
        {
            if (activity.Type == ActivityTypesEx.Delay)
            {
                await base.SendActivitiesAsync(turnContext, [activity], cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await PostAsync(turnContext.TurnState.Get<IConnectorClient>(), activity, cancellationToken).ConfigureAwait(false);
            }

            return new DeliveryOutcome.Delivered();
        }
        catch (ErrorResponseException refused)
        {
            return OutcomeOf(refused);
        }
        catch (HttpRequestException unreachable)
        {
            return new DeliveryOutcome.TryLater(unreachable.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new DeliveryOutcome.TryLater("no answer in time");
        }
    }

    /// <summary>Delivers an activity of a turn that is long over.</summary>
    internal async Task<DeliveryOutcome> DeliverAsync(string appId, Activity activity, CancellationToken cancellationToken)
    {
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(CreateClaimsIdentity(appId));
        using var turnContext = new TurnContext(this, activity);
        turnContext.TurnState.Add(await factory.CreateAsync(activity.ServiceUrl, null, cancellationToken).ConfigureAwait(false));
        return await DeliverAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
    }

    private static async Task PostAsync(IConnectorClient connector, Activity activity, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, List<string>>(1);
        if (activity.Id is { Length: > 0 } id)
        {
            headers[DeliveryHeader] = [id];
        }

        // The channel gives the id that others see.
        activity.Id = null;
        try
        {
            var conversation = activity.Conversation?.Id;

            // What is no name for us is none in an address either; the reply still says what it answers.
            using var response = string.IsNullOrWhiteSpace(activity.ReplyToId) || !TurnLanes.IsName(activity.ReplyToId)
                ? await connector.Conversations.SendToConversationWithHttpMessagesAsync(conversation, activity, headers, cancellationToken).ConfigureAwait(false)
                : await connector.Conversations.ReplyToActivityWithHttpMessagesAsync(conversation, activity.ReplyToId, activity, headers, cancellationToken)
                    .ConfigureAwait(false);
        }
        finally
        {
            activity.Id = headers.TryGetValue(DeliveryHeader, out var ids) ? ids[0] : null;
        }
    }

    private static DeliveryOutcome OutcomeOf(ErrorResponseException refused)
    {
        var status = refused.Response?.StatusCode ?? HttpStatusCode.InternalServerError;
        var reason = $"HTTP {(int)status}";
        return status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.Unauthorized or >= HttpStatusCode.InternalServerError
            ? new DeliveryOutcome.TryLater(reason, RetryAfter(refused))
            : new DeliveryOutcome.Undeliverable(reason);
    }

    private static TimeSpan? RetryAfter(ErrorResponseException refused) =>
        refused.Response?.Headers is { } headers
        && headers.FirstOrDefault(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault() is { } text
        && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
