using System.Net.Http.Headers;

namespace Microsoft.Rest;

public interface ITokenProvider
{
    Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken);
}
