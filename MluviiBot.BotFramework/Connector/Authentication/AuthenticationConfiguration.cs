namespace Microsoft.Bot.Connector.Authentication;

public class AuthenticationConfiguration
{
    public AuthenticationConfiguration()
    {
    }

    public virtual ClaimsValidator ClaimsValidator { get; set; }

    public string[] RequiredEndorsements { get; set; }

    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
