using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Connects a bot to a channel: runs each incoming activity through the middleware and the bot, and delivers what they send.</summary>
public abstract class BotAdapter
{
    /// <summary>Key in <see cref="ITurnContext.TurnState"/> under which the caller's <see cref="ClaimsIdentity"/> lies.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Key in <see cref="ITurnContext.TurnState"/> under which the answer to an invoke activity waits for the end of the turn.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Key in <see cref="ITurnContext.TurnState"/> under which the audience of the outgoing token lies.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    public BotAdapter()
    {
    }

    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Called when middleware or the bot throws; the turn then counts as handled. Unset, the exception surfaces at the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <summary>Runs a turn that no incoming activity started.</summary>
    /// <param name="continuationActivity">Says which conversation; see <see cref="ConversationReference.GetContinuationActivity"/>.</param>
    /// <param name="audience">Whom the outgoing token is for; null leaves it to the adapter.</param>
    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        return RunProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    public virtual Task ContinueConversationAsync(ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ConversationReferenceNotNull(reference);
        return RunProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    public virtual Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        return RunProactiveAsync(null, continuationActivity, null, callback, cancellationToken);
    }

    public virtual Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ConversationReferenceNotNull(reference);
        return RunProactiveAsync(null, reference.GetContinuationActivity(), null, callback, cancellationToken);
    }

    /// <exception cref="NotSupportedException">The adapter cannot open conversations.</exception>
    public virtual Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotSupportedException($"{GetType().Name} cannot create conversations; override {nameof(CreateConversationAsync)}.");

    public abstract Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <exception cref="NotSupportedException">The adapter takes its activities in another way.</exception>
    public virtual Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw new NotSupportedException($"{GetType().Name} does not process activities on behalf of a caller; override {nameof(ProcessActivityAsync)}.");

    /// <summary>Runs the middleware and then <paramref name="callback"/>, in the culture of the activity's locale.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is not { } activity)
        {
            if (callback is not null)
            {
                await callback(turnContext, cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        UseLocale(turnContext, activity.Locale);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, error).ConfigureAwait(false);
        }
    }

    public abstract Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    public abstract Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Adds middleware behind what is there already; it sees an activity in the order in which it was added.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    // The culture flows with the async call only and is the caller's own again when the turn ends.
    private static void UseLocale(ITurnContext turnContext, string locale)
    {
        if (string.IsNullOrEmpty(locale))
        {
            return;
        }

        if (TurnCulture.Find(locale) is { } culture && !ReferenceEquals(CultureInfo.CurrentCulture, culture))
        {
            CultureInfo.CurrentCulture = culture;
        }

        if (turnContext is TurnContext context)
        {
            context.Locale = locale;
        }
    }

    private async Task RunProactiveAsync(ClaimsIdentity claimsIdentity, Activity activity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, activity);
        if (claimsIdentity is not null)
        {
            context.TurnState.Add<ClaimsIdentity>(BotIdentityKey, claimsIdentity);
        }

        if (audience is not null)
        {
            context.TurnState.Add(OAuthScopeKey, audience);
        }

        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }
}
