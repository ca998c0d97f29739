namespace Microsoft.Bot.Builder;

public class MiddlewareSet : IEnumerable<IMiddleware>, IMiddleware
{
    public MiddlewareSet()
    {
    }

    public IEnumerator<IMiddleware> GetEnumerator() => throw new NotImplementedException();

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) => throw new NotImplementedException();

    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken) => throw new NotImplementedException();

    public MiddlewareSet Use(IMiddleware middleware) => throw new NotImplementedException();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
