#nullable enable
using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication against one Bot Framework cloud, or what stands in for it.</summary>
internal sealed partial class CloudAuthentication : BotFrameworkAuthentication
{
    private readonly CloudSettings _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly HttpClients _httpClients;
    private readonly IncomingTokens _tokens;
    private readonly ServiceUrls _serviceUrls = new();
    private readonly ILogger _logger;

    public CloudAuthentication(
        CloudSettings cloud,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory? httpClientFactory,
        ILogger logger,
        TimeProvider time)
    {
        _cloud = cloud;
        _credentials = credentials;
        _logger = logger;
        _httpClients = new HttpClients(httpClientFactory, time);
        var documents = new MetadataDocuments(_httpClients.Get);
        _tokens = new IncomingTokens(
            cloud.ChannelIssuer,
            new SigningKeyStore(cloud.ChannelMetadataUrl, "ToBotFromChannelOpenIdMetadataUrl", documents, time, logger),
            new SigningKeyStore(cloud.EmulatorMetadataUrl, "ToBotFromEmulatorOpenIdMetadataUrl", documents, time, logger),
            credentials,
            configuration,
            time);
    }

    public override async Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        await AuthenticateAsync(authHeader, null, null, false, cancellationToken).ConfigureAwait(false) ?? BotClaims.AnonymousBot();

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var identity = await AuthenticateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, true, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity ?? BotClaims.Anonymous(), cancellationToken).ConfigureAwait(false);
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader) && !await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            throw Refusal.Because("a streaming connection needs the channelId header");
        }

        var identity = await AuthenticateAsync(authHeader, channelIdHeader, null, false, cancellationToken).ConfigureAwait(false);
        return await ResultAsync(identity ?? BotClaims.Anonymous(), cancellationToken).ConfigureAwait(false);
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new CloudConnectorFactory(BotClaims.CalledApp(claimsIdentity), _cloud, _credentials, _httpClients, _serviceUrls);
    }

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = BotClaims.CalledApp(claimsIdentity);
        var signer = await _credentials.CreateCredentialsAsync(
            appId, _cloud.Audience, _cloud.LoginUrl, _cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new TokenServiceClient(appId, new Uri(_cloud.OAuthUrl), signer, _httpClients.Get());
    }

    public override string GetOriginatingAudience() => _cloud.Audience;

    /// <returns>Null if authentication is off: then nobody's token is looked at.</returns>
    private async Task<ClaimsIdentity?> AuthenticateAsync(string? authHeader, string? channelId, string? serviceUrl, bool checkServiceUrl, CancellationToken cancellationToken)
    {
        if (await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        try
        {
            return string.IsNullOrWhiteSpace(authHeader)
                ? throw Refusal.Because("it has no Authorization header, and this bot has an app id (MicrosoftAppId)")
                : await _tokens.AuthenticateAsync(authHeader, channelId, serviceUrl, checkServiceUrl, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException refusal)
        {
            Log.Refused(_logger, refusal.Message);
            throw;
        }
    }

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken) => new()
    {
        ClaimsIdentity = identity,
        Audience = _cloud.Audience,
        CallerId = await GenerateCallerIdAsync(_credentials, identity, _cloud.CallerId, cancellationToken).ConfigureAwait(false),
        ConnectorFactory = CreateConnectorFactory(identity),
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "{Reason}")]
        public static partial void Refused(ILogger logger, string reason);
    }
}
