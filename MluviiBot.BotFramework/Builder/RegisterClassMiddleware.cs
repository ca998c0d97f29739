namespace Microsoft.Bot.Builder;

public class RegisterClassMiddleware<T> : IMiddleware where T : class
{
    public RegisterClassMiddleware(T service)
    {
        Service = service;
    }

    public RegisterClassMiddleware(T service, string key)
    {
        throw new NotImplementedException();
    }

    public T Service { get; set; }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken) => throw new NotImplementedException();
}
