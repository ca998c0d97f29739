namespace Microsoft.Bot.Connector.Authentication;

public class AuthenticatorResult
{
    public AuthenticatorResult()
    {
    }

    public string AccessToken { get; set; }

    public DateTimeOffset ExpiresOn { get; set; }
}
