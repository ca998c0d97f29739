namespace Microsoft.Rest;

/// <summary>Puts what authenticates the caller on each request of a service client.</summary>
public abstract class ServiceClientCredentials
{
    protected ServiceClientCredentials()
    {
    }

    /// <summary>Called once by a client that is made with these credentials. Does nothing unless overridden.</summary>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client) where T : ServiceClient<T>
    {
    }

    /// <summary>Called before each attempt, repeats included, so that a renewed token is used. Does nothing unless overridden.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
