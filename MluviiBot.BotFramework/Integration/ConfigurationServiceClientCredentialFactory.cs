using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's identity from settings: <c>MicrosoftAppType</c> (MultiTenant if missing or unknown, SingleTenant, UserAssignedMSI),
/// <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c>. A MultiTenant bot without an app id takes requests from anybody.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="InvalidOperationException">The type needs a setting that is empty; the message names it.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var type = Value(MicrosoftAppCredentials.MicrosoftAppTypeKey) ?? "MultiTenant";
        var appId = Value(MicrosoftAppCredentials.MicrosoftAppIdKey);
        var password = Value(MicrosoftAppCredentials.MicrosoftAppPasswordKey);
        var tenantId = Value(MicrosoftAppCredentials.MicrosoftAppTenantIdKey);

        if (type.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase))
        {
            Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, type);
            Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, type);
            _inner = new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
        }
        else if (type.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase))
        {
            Require(appId, MicrosoftAppCredentials.MicrosoftAppIdKey, type);
            Require(password, MicrosoftAppCredentials.MicrosoftAppPasswordKey, type);
            Require(tenantId, MicrosoftAppCredentials.MicrosoftAppTenantIdKey, type);
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId, httpClient, logger);
        }
        else
        {
            _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId: null, httpClient, logger);
        }

        string Value(string key) => string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key];
    }

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    private static void Require(string value, string key, string type)
    {
        if (value is null)
        {
            throw new InvalidOperationException($"The setting {key} is empty; {MicrosoftAppCredentials.MicrosoftAppTypeKey} {type} needs it.");
        }
    }
}
