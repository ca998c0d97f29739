namespace Microsoft.Bot.Builder;

public class ShowTypingMiddleware : IMiddleware
{
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        throw new NotImplementedException();
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) => throw new NotImplementedException();
}
