#nullable enable
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token of the host's user-assigned managed identity; there is no secret.</summary>
internal sealed class ManagedIdentityTokenSource : ITokenSource
{
    private readonly string _appId;
    private readonly string _resource;
    private readonly Lazy<IManagedIdentityApplication> _application;
    private readonly TimeProvider _time;

    public ManagedIdentityTokenSource(string appId, string resource, HttpClient? httpClient, TimeProvider time)
    {
        _appId = appId;
        _resource = OAuthScope.AudienceOf(resource);
        _time = time;
        _application = new Lazy<IManagedIdentityApplication>(() => ManagedIdentityApplicationBuilder
            .Create(ManagedIdentityId.WithUserAssignedClientId(appId))
            .WithHttpClientFactory(new MsalHttpClients(httpClient ?? SharedHttpClient.Instance))
            .Build());
    }

    public async Task<AcquiredToken> AcquireAsync(bool renew, CancellationToken cancellationToken)
    {
        try
        {
            var result = await _application.Value.AcquireTokenForManagedIdentity(_resource)
                .WithForceRefresh(renew)
                .ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return new AcquiredToken(result.AccessToken, result.ExpiresOn, result.AuthenticationResultMetadata.RefreshOn);
        }
        catch (MsalException exception)
        {
            throw MsalErrors.Translate(_appId, exception, _time.GetUtcNow());
        }
    }
}
