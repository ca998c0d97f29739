#nullable enable
using System.Net.Http.Headers;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts an identity provider's refusal into words that name the setting to look at.</summary>
internal static class TokenErrors
{
    /// <summary>A turn has 15 s: longer than this nobody waits for a token.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly (string Sign, string Advice)[] KnownCauses =
    [
        ("AADSTS7000222", "The client secret has expired: make a new one and put it into MicrosoftAppPassword."),
        ("AADSTS7000215", "MicrosoftAppPassword is not a valid client secret of this app (its value is needed, not its id)."),
        ("AADSTS700016", "The app is not in the tenant that was asked: check MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppType (a SingleTenant app is only in its own tenant)."),
        ("AADSTS90002", "There is no such tenant: check MicrosoftAppTenantId."),
        ("AADSTS900023", "MicrosoftAppTenantId is neither a tenant id nor a domain."),
        ("AADSTS500011", "The audience is unknown to the tenant: check ToChannelFromBotOAuthScope and MicrosoftAppTenantId."),
        ("AADSTS700027", "The certificate is not registered with the app, or has expired."),
        ("AADSTS700213", "No federated credential of the app fits the managed identity: check the client id and the app's federated credentials."),
        ("managed_identity", "No token from the managed identity: check that MicrosoftAppType UserAssignedMSI is meant, that MicrosoftAppId is the identity's client id, and that the identity is assigned to this host."),
        ("invalid_client", "Check MicrosoftAppId and MicrosoftAppPassword."),
        ("unauthorized_client", "Check MicrosoftAppId, MicrosoftAppTenantId and MicrosoftAppType."),
        ("invalid_scope", "Check ToChannelFromBotOAuthScope."),
        ("invalid_resource", "Check ToChannelFromBotOAuthScope."),
    ];

    public static InvalidOperationException Refused(string appId, string error, string? description, Exception? inner)
    {
        var advice = "Check MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId and MicrosoftAppType.";
        foreach (var (sign, known) in KnownCauses)
        {
            if (error.Contains(sign, StringComparison.Ordinal) || description?.Contains(sign, StringComparison.Ordinal) == true)
            {
                advice = known;
                break;
            }
        }

        return new InvalidOperationException(
            $"No access token for app '{appId}': {error}. {advice}{(description is null ? null : $" The issuer says: {description}")}", inner);
    }

    public static ThrottleException Throttled(string appId, RetryConditionHeaderValue? retryAfter, DateTimeOffset now, Exception? inner)
    {
        var wait = retryAfter?.Delta ?? retryAfter?.Date - now ?? TimeSpan.FromSeconds(1);
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
        return new ThrottleException($"The token issuer throttles app '{appId}' and asks to wait {wait.TotalSeconds:0} s.", inner)
        {
            RetryParams = new RetryParams { RetryAfter = wait, ShouldRetry = wait <= LongestWait },
        };
    }

    public static InvalidOperationException Missing(string appId, string setting) =>
        new($"No access token for app '{appId}': the setting {setting} is empty.");
}
