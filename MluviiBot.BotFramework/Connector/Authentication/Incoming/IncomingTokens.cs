#nullable enable
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides about the token of a request: who issued it, for which bot, and whether this channel and service URL may use it.</summary>
internal sealed class IncomingTokens(
    string channelIssuer,
    SigningKeyStore channelKeys,
    SigningKeyStore testClientKeys,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    TimeProvider time)
{
    private readonly TokenCache<KnownToken> _cache = new(time);
    private readonly TokenValidationParameters _channelRules = TokenValidator.Rules([channelIssuer]);

    /// <param name="authHeader">The Authorization header.</param>
    /// <param name="channelId">Channel of the activity; the token's key must be endorsed for it.</param>
    /// <param name="serviceUrl">Where the activity asks to be answered; null if there is no activity to compare with.</param>
    /// <param name="checkServiceUrl">False where there is no activity.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="UnauthorizedAccessException">The token is refused; the message says why.</exception>
    public async Task<ClaimsIdentity> AuthenticateAsync(string authHeader, string? channelId, string? serviceUrl, bool checkServiceUrl, CancellationToken cancellationToken)
    {
        var token = BearerHeader.Token(authHeader);
        var hash = TokenCache<KnownToken>.HashOf(token.Span);
        var known = await _cache.FindAsync(hash, cancellationToken).ConfigureAwait(false);
        if (known is null)
        {
            known = await ValidateAsync(token.ToString(), cancellationToken).ConfigureAwait(false);
            _cache.Add(hash, known);
        }

        await CheckApp(known, cancellationToken).ConfigureAwait(false);
        if (known.FromChannel)
        {
            CheckEndorsements(known.Token.Key.Endorsements, channelId);
            if (checkServiceUrl)
            {
                CheckServiceUrl(known.ServiceUrl, serviceUrl);
            }
        }

        // A copy: what one turn adds to its identity is not the next one's.
        var identity = new ClaimsIdentity(known.Token.Identity.Claims, known.Token.Identity.AuthenticationType);
        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]).ConfigureAwait(false);
        }

        return identity;
    }

    private async Task<KnownToken> ValidateAsync(string text, CancellationToken cancellationToken)
    {
        var token = TokenValidator.Read(text);
        if (token.Issuer != channelIssuer && TestClientIssuerList() is var issuers && issuers.Contains(token.Issuer))
        {
            var validated = await TokenValidator.ValidateAsync(token, TokenValidator.Rules(issuers), testClientKeys, cancellationToken).ConfigureAwait(false);
            return new KnownToken(validated, false, Audience(validated), BotClaims.CallingApp(validated.Identity), null);
        }

        var fromChannel = await TokenValidator.ValidateAsync(token, _channelRules, channelKeys, cancellationToken).ConfigureAwait(false);
        return new KnownToken(
            fromChannel, true, Audience(fromChannel), null, fromChannel.Identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value);
    }

    private List<string> TestClientIssuerList() => [.. TestClientIssuers.Known, .. configuration.ValidTokenIssuers ?? []];

    private static string Audience(ValidatedToken token)
    {
        var audiences = token.Identity.FindAll(AuthenticationConstants.AudienceClaim).Take(2).ToList();
        return audiences.Count == 1 ? audiences[0].Value : throw Refusal.Because("its token does not name exactly one audience (aud)");
    }

    private async Task CheckApp(KnownToken known, CancellationToken cancellationToken)
    {
        if (!await credentials.IsValidAppIdAsync(known.Audience, cancellationToken).ConfigureAwait(false))
        {
            throw Refusal.Because($"its token is for '{known.Audience}' (aud), which is not this bot's MicrosoftAppId");
        }

        if (known.FromChannel)
        {
            return;
        }

        if (string.IsNullOrEmpty(known.CallingApp))
        {
            throw Refusal.Because("its token does not say which app it was given to (version 1.0: appid, 2.0: azp)");
        }

        if (!await credentials.IsValidAppIdAsync(known.CallingApp, cancellationToken).ConfigureAwait(false))
        {
            throw Refusal.Because($"its token belongs to another bot, app '{known.CallingApp}', and calls from other bots (skills) are not supported");
        }
    }

    private static void CheckServiceUrl(string? claimed, string? serviceUrl)
    {
        if (string.IsNullOrEmpty(claimed))
        {
            throw Refusal.Because("its token has no serviceurl claim");
        }

        if (!string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw Refusal.Because("the activity's serviceUrl is not the one its token is for (serviceurl claim)");
        }
    }

    private void CheckEndorsements(HashSet<string>? endorsements, string? channelId)
    {
        if (endorsements is null || !EndorsementsValidator.Validate(channelId, endorsements))
        {
            throw Refusal.Because("its token's signing key is not endorsed for the activity's channel (channelId)");
        }

        foreach (var required in configuration.RequiredEndorsements ?? [])
        {
            if (!EndorsementsValidator.Validate(required, endorsements))
            {
                throw Refusal.Because($"its token's signing key lacks the endorsement '{required}' (AuthenticationConfiguration.RequiredEndorsements)");
            }
        }
    }

    /// <param name="Token">The token, with what it was checked by.</param>
    /// <param name="FromChannel">False for a test client's.</param>
    /// <param name="Audience">The bot it is for.</param>
    /// <param name="CallingApp">Of a test client: the app it was given to.</param>
    /// <param name="ServiceUrl">Of a channel: where answers may go.</param>
    private sealed record KnownToken(ValidatedToken Token, bool FromChannel, string Audience, string? CallingApp, string? ServiceUrl)
        : TokenCache<KnownToken>.IEntry;
}
