namespace Microsoft.Rest;

public abstract class ServiceClientCredentials
{
    protected ServiceClientCredentials()
    {
    }

    public virtual void InitializeServiceClient<T>(ServiceClient<T> client) where T : ServiceClient<T> => throw new NotImplementedException();

    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotImplementedException();
}
