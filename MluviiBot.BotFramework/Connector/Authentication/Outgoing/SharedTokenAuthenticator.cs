#nullable enable
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the credential classes hand out: a view on the process-wide token, with this credential's way to get a new one.</summary>
internal sealed class SharedTokenAuthenticator(TokenKey key, ITokenSource source, ILogger? logger) : IAuthenticator
{
    private readonly TokenSlot _slot = TokenSlot.For(key);

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) => _slot.GetAsync(source, forceRefresh, logger);
}
