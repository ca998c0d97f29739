using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who called, and how to answer.</summary>
public class AuthenticateRequestResult
{
    public AuthenticateRequestResult()
    {
    }

    /// <summary>Audience of the tokens for the answer.</summary>
    public string Audience { get; set; }

    /// <summary>For <c>Activity.CallerId</c>; null if authentication is off.</summary>
    public string CallerId { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
