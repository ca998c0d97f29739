#nullable enable
namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks an identity provider for a new token. Caching and retries are the business of <see cref="TokenSlot"/>.</summary>
internal interface ITokenSource
{
    /// <param name="renew">A cache of the source's own must be passed over: the caller holds a token already.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <exception cref="ThrottleException">The provider asks to come back later.</exception>
    /// <exception cref="InvalidOperationException">The provider refuses; the message names the setting to look at.</exception>
    Task<AcquiredToken> AcquireAsync(bool renew, CancellationToken cancellationToken);
}

/// <param name="Value">The access token.</param>
/// <param name="ExpiresOn">When it ends.</param>
/// <param name="RefreshOn">From when the provider advises to renew it, if it says so.</param>
internal readonly record struct AcquiredToken(string Value, DateTimeOffset ExpiresOn, DateTimeOffset? RefreshOn);
