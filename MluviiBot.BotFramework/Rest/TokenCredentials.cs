namespace Microsoft.Rest;

public class TokenCredentials : ServiceClientCredentials
{
    public TokenCredentials(string token)
    {
        throw new NotImplementedException();
    }

    public TokenCredentials(ITokenProvider tokenProvider)
    {
        throw new NotImplementedException();
    }

    public TokenCredentials(string token, string tokenType)
    {
        throw new NotImplementedException();
    }

    public TokenCredentials(ITokenProvider tokenProvider, string tenantId, string callerId)
    {
        throw new NotImplementedException();
    }

    public string CallerId { get; }

    public string TenantId { get; }

    protected ITokenProvider TokenProvider { get; }

    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new NotImplementedException();
}
