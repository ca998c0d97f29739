using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own rule about who may call it, asked after the token has been found valid.</summary>
public abstract class ClaimsValidator
{
    protected ClaimsValidator()
    {
    }

    /// <summary>Throws <see cref="UnauthorizedAccessException"/> to refuse the request.</summary>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
