using System.Net.Http.Headers;

namespace Microsoft.Rest;

public sealed class StringTokenProvider : ITokenProvider
{
    public StringTokenProvider(string accessToken, string tokenType)
    {
        throw new NotImplementedException();
    }

    public string TokenType { get; }

    public Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken) => throw new NotImplementedException();
}
