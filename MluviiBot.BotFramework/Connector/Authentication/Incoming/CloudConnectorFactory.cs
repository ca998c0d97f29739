#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Connector clients for one bot. A client is a light object made per turn; credentials and connections behind it are shared.</summary>
internal sealed class CloudConnectorFactory(string? appId, CloudSettings cloud, ServiceClientCredentialsFactory credentials, HttpClients httpClients, ServiceUrls serviceUrls) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var service = serviceUrls.Of(serviceUrl);
        var signer = await credentials.CreateCredentialsAsync(
            appId, string.IsNullOrEmpty(audience) ? cloud.Audience : audience, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(service, signer, httpClients.GetForConnector(), disposeHttpClient: false);
    }
}
