namespace Microsoft.Rest;

/// <summary>Credentials that send a token in the Authorization header.</summary>
public class TokenCredentials : ServiceClientCredentials
{
    private const string Bearer = "Bearer";

    public TokenCredentials(string token) : this(token, Bearer)
    {
    }

    public TokenCredentials(ITokenProvider tokenProvider)
    {
        ArgumentNullException.ThrowIfNull(tokenProvider);
        TokenProvider = tokenProvider;
    }

    public TokenCredentials(string token, string tokenType)
    {
        RefuseEmpty(token, nameof(token));
        RefuseEmpty(tokenType, nameof(tokenType));
        TokenProvider = new StringTokenProvider(token, tokenType);
    }

    public TokenCredentials(ITokenProvider tokenProvider, string tenantId, string callerId) : this(tokenProvider)
    {
        TenantId = tenantId;
        CallerId = callerId;
    }

    public string CallerId { get; }

    public string TenantId { get; }

    protected ITokenProvider TokenProvider { get; }

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = await TokenProvider.GetAuthenticationHeaderAsync(cancellationToken).ConfigureAwait(false);
        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    // An empty token is refused by the same exception as a missing one.
    private static void RefuseEmpty(string value, string name)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
