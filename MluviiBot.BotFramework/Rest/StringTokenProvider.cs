using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Gives out one fixed token, which is never renewed.</summary>
public sealed class StringTokenProvider : ITokenProvider
{
    private readonly AuthenticationHeaderValue _header;

    public StringTokenProvider(string accessToken, string tokenType)
    {
        ArgumentException.ThrowIfNullOrEmpty(tokenType);
        TokenType = tokenType;
        _header = new AuthenticationHeaderValue(tokenType, accessToken);
    }

    public string TokenType { get; }

    public Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken) => Task.FromResult(_header);
}
