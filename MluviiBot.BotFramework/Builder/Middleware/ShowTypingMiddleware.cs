using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing while a message takes longer to answer, and stops when the turn ends.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;
    private readonly TimeProvider _time;

    /// <param name="delay">Milliseconds before the first typing indicator.</param>
    /// <param name="period">Milliseconds between typing indicators.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or the period is not positive.</exception>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
        : this(delay, period, TimeProvider.System)
    {
    }

    internal ShowTypingMiddleware(int delay, int period, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
        _time = time;
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);

        // Replies that are collected for one response arrive together: a typing indicator among them shows nothing.
        return turnContext.Activity is { Type: ActivityTypes.Message, DeliveryMode: not DeliveryModes.ExpectReplies }
            ? RunWithTypingAsync(turnContext, next, cancellationToken)
            : next(cancellationToken);
    }

    private async Task RunWithTypingAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        using var turnEnd = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = ShowTypingAsync(turnContext, turnEnd.Token);
        try
        {
            await next(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await turnEnd.CancelAsync().ConfigureAwait(false);

            // Ends by being cancelled. A typing indicator that could not be sent is no reason to fail the turn.
            await typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken turnEnd)
    {
        await Task.Delay(_delay, _time, turnEnd).ConfigureAwait(false);
        while (true)
        {
            await SendTypingAsync(turnContext, turnEnd).ConfigureAwait(false);
            await Task.Delay(_period, _time, turnEnd).ConfigureAwait(false);
        }
    }

    // By the adapter itself: for handlers of the turn, and for Responded, the bot has not said anything.
    private static Task<ResourceResponse[]> SendTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
        typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
        return turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
    }
}
