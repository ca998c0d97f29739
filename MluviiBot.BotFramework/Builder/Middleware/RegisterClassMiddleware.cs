namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into <see cref="ITurnContext.TurnState"/> of every turn. The end of a turn does not dispose it.</summary>
public class RegisterClassMiddleware<T> : IMiddleware where T : class
{
    private readonly string _key;

    public RegisterClassMiddleware(T service)
        : this(service, null)
    {
    }

    /// <param name="key">Where to find it in the turn state; null is the full name of <typeparamref name="T"/>.</param>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key ?? typeof(T).FullName;
    }

    public T Service { get; set; }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Share(_key, Service);
        return nextTurn(cancellationToken);
    }
}
