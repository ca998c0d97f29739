#nullable enable
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token from Entra ID through MSAL: by password, certificate or client assertion.</summary>
internal sealed class ConfidentialClientTokenSource(string appId, string scope, Lazy<IConfidentialClientApplication> application, TimeProvider time, bool sendX5c = false)
    : ITokenSource
{
    private readonly string[] _scopes = [scope];

    /// <summary>An application for one of Microsoft's clouds; <paramref name="secret"/> adds what proves who we are.</summary>
    public static IConfidentialClientApplication Build(
        string appId, string authority, bool validateAuthority, HttpClient? httpClient, Action<ConfidentialClientApplicationBuilder> secret)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(appId).WithAuthority(new Uri(authority), validateAuthority);
        if (LoginEndpoint.IsMicrosoft(authority))
        {
            // The hosts are known: asking for their aliases would cost the first turn a request.
            builder.WithInstanceDiscovery(false);
        }

        builder.WithHttpClientFactory(new MsalHttpClients(httpClient ?? SharedHttpClient.Instance));
        secret(builder);
        return builder.Build();
    }

    public async Task<AcquiredToken> AcquireAsync(bool renew, CancellationToken cancellationToken)
    {
        try
        {
            var result = await application.Value.AcquireTokenForClient(_scopes)
                .WithForceRefresh(renew)
                .WithSendX5C(sendX5c)
                .ExecuteAsync(cancellationToken).ConfigureAwait(false);
            return new AcquiredToken(result.AccessToken, result.ExpiresOn, result.AuthenticationResultMetadata.RefreshOn);
        }
        catch (MsalException exception)
        {
            throw MsalErrors.Translate(appId, exception, time.GetUtcNow());
        }
    }
}
