using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

public abstract class ClaimsValidator
{
    protected ClaimsValidator()
    {
    }

    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
