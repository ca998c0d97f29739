namespace Microsoft.Bot.Builder;

/// <summary>Middleware in the order of <see cref="Use"/>; a set is middleware itself, so that sets nest.</summary>
public class MiddlewareSet : IEnumerable<IMiddleware>, IMiddleware
{
    // Replaced as a whole, so that a turn under way keeps the list it began with.
    private IMiddleware[] _middleware = [];

    public MiddlewareSet()
    {
    }

    public IEnumerator<IMiddleware> GetEnumerator() => ((IEnumerable<IMiddleware>)_middleware).GetEnumerator();

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        => new Turn(_middleware, turnContext, next).RunAsync(0, cancellationToken);

    /// <summary>Runs all middleware and then the bot; middleware that does not call its <c>next</c> ends the turn there.</summary>
    /// <param name="callback">The bot's logic; null where a turn has none.</param>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (_middleware.Length == 0)
        {
            return callback is null ? Task.CompletedTask : callback(turnContext, cancellationToken);
        }

        NextDelegate last = callback is null ? null : token => callback(turnContext, token);
        return new Turn(_middleware, turnContext, last).RunAsync(0, cancellationToken);
    }

    public MiddlewareSet Use(IMiddleware middleware)
    {
        BotAssert.MiddlewareNotNull(middleware);
        IMiddleware[] before, after;
        do
        {
            before = _middleware;
            after = [.. before, middleware];
        }
        while (Interlocked.CompareExchange(ref _middleware, after, before) != before);
        return this;
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Turn(IMiddleware[] middleware, ITurnContext turnContext, NextDelegate last)
    {
        public Task RunAsync(int position, CancellationToken cancellationToken)
        {
            if (position < middleware.Length)
            {
                return middleware[position].OnTurnAsync(turnContext, token => RunAsync(position + 1, token), cancellationToken);
            }

            return last is null ? Task.CompletedTask : last(cancellationToken);
        }
    }
}
