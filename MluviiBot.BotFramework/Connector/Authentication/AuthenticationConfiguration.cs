namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Rules for incoming requests beyond the standard ones.</summary>
public class AuthenticationConfiguration
{
    public AuthenticationConfiguration()
    {
    }

    /// <summary>Asked about every valid token; null asks nobody.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Endorsements that a channel's signing key must have besides the channel's own.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Issuers of test clients' tokens besides those of the Bot Framework's tenants: for a single-tenant bot the two of its own tenant.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
