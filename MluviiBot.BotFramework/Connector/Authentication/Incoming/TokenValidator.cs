#nullable enable
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks what a token says of itself: algorithm, signature, issuer, lifetime. Whom it is for is the caller's question.</summary>
internal static class TokenValidator
{
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>The rules all tokens to the bot share; issuers and what else applies are added by the caller.</summary>
    public static TokenValidationParameters Rules(IEnumerable<string> issuers) => new()
    {
        ValidIssuers = issuers,
        ValidateIssuer = true,
        ValidateAudience = false,   // by the credentials factory, which may have to ask somebody
        ValidateLifetime = true,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
    };

    public static JsonWebToken Read(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
        catch (ArgumentException)
        {
            // The exception is not passed on: it may quote the token.
            throw Refusal.Because("the bearer token is not a JSON web token");
        }
    }

    /// <exception cref="UnauthorizedAccessException">The token is refused; the message says why.</exception>
    public static async Task<ValidatedToken> ValidateAsync(JsonWebToken token, TokenValidationParameters rules, SigningKeyStore store, CancellationToken cancellationToken)
    {
        if (rules.ValidAlgorithms is { } algorithms && !algorithms.Contains(token.Alg))
        {
            throw Refusal.Because("its signing algorithm is not one of RS256, RS384 and RS512");
        }

        if (string.IsNullOrEmpty(token.Kid))
        {
            throw Refusal.Because("its header names no signing key (kid)");
        }

        var keys = await store.GetAsync(cancellationToken).ConfigureAwait(false);
        var (result, key) = await TryAsync(token, rules, keys).ConfigureAwait(false);
        if (key is null || result!.Exception is SecurityTokenInvalidSignatureException)
        {
            // The issuer may have changed its keys since.
            var newer = await store.RenewAsync(keys, cancellationToken).ConfigureAwait(false);
            if (newer != keys)
            {
                keys = newer;
                (result, key) = await TryAsync(token, rules, keys).ConfigureAwait(false);
            }
        }

        if (key is null)
        {
            throw Refusal.Because("its signing key (kid) is not among those its issuer publishes");
        }

        return result!.IsValid
            ? new ValidatedToken(result.ClaimsIdentity, key, keys, store, Ends(token, rules))
            : throw Refusal.Because(Reason(result.Exception));
    }

    private static async Task<(TokenValidationResult? Result, SigningKey? Key)> TryAsync(JsonWebToken token, TokenValidationParameters rules, SigningKeys keys)
    {
        if (keys.Find(token.Kid) is not { } key)
        {
            return default;
        }

        var parameters = rules.Clone();
        parameters.IssuerSigningKey = key.Key;
        return (await Handler.ValidateTokenAsync(token, parameters).ConfigureAwait(false), key);
    }

    private static DateTimeOffset Ends(JsonWebToken token, TokenValidationParameters rules) =>
        token.ValidTo == DateTime.MinValue ? DateTimeOffset.MaxValue : new DateTimeOffset(token.ValidTo, TimeSpan.Zero) + rules.ClockSkew;

    private static string Reason(Exception exception) => exception switch
    {
        SecurityTokenExpiredException => "it has expired",
        SecurityTokenNotYetValidException => "it is not valid yet (is the clock of this machine right?)",
        SecurityTokenNoExpirationException => "it has no expiry",
        SecurityTokenInvalidLifetimeException => "its validity period makes no sense",
        SecurityTokenInvalidIssuerException => "its issuer is not one that this bot accepts (settings ToBotFromChannelTokenIssuer, ChannelService; for test clients AuthenticationConfiguration.ValidTokenIssuers)",
        SecurityTokenInvalidAudienceException => "it is for somebody else (aud)",
        SecurityTokenInvalidAlgorithmException => "its signing algorithm is not accepted",
        SecurityTokenInvalidSignatureException => "its signature does not fit",
        SecurityTokenInvalidSigningKeyException => "its signing key is not valid now",
        _ => $"it is not valid ({exception.GetType().Name})",
    };
}

/// <param name="Identity">The token's claims. Shared: clone before handing it out.</param>
/// <param name="Key">What it was signed with.</param>
/// <param name="Keys">All keys its issuer published then.</param>
/// <param name="Store">Where these came from.</param>
/// <param name="Ends">From when it is refused, the allowed clock difference included.</param>
internal sealed record ValidatedToken(ClaimsIdentity Identity, SigningKey Key, SigningKeys Keys, SigningKeyStore Store, DateTimeOffset Ends);
