using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Validates bearer tokens against an issuer's published keys. Keys are shared by all extractors of one metadata address.</summary>
public class JwtTokenExtractor
{
    private static readonly ConcurrentDictionary<string, SigningKeyStore> Stores = new(StringComparer.Ordinal);

    private readonly TokenValidationParameters _rules;
    private readonly SigningKeyStore _store;
    private readonly ConfigurationManager<IDictionary<string, HashSet<string>>> _endorsements;

    /// <param name="httpClient">Fetches the metadata.</param>
    /// <param name="tokenValidationParameters">Issuers, audiences and lifetime rules; the keys come from the metadata.</param>
    /// <param name="metadataUrl">The issuer's OpenID metadata: https, or http on this machine.</param>
    /// <param name="allowedSigningAlgorithms">For instance <see cref="AuthenticationConstants.AllowedSigningAlgorithms"/>.</param>
    public JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms)
        : this(httpClient, tokenValidationParameters, metadataUrl, allowedSigningAlgorithms, null)
    {
    }

    /// <param name="httpClient">Fetches the metadata.</param>
    /// <param name="tokenValidationParameters">Issuers, audiences and lifetime rules; the keys come from the metadata.</param>
    /// <param name="metadataUrl">The issuer's OpenID metadata: https, or http on this machine.</param>
    /// <param name="allowedSigningAlgorithms">For instance <see cref="AuthenticationConstants.AllowedSigningAlgorithms"/>.</param>
    /// <param name="customEndorsementsConfig">Where endorsements come from, if not from the issuer's keys.</param>
    public JwtTokenExtractor(HttpClient httpClient, TokenValidationParameters tokenValidationParameters, string metadataUrl, HashSet<string> allowedSigningAlgorithms, ConfigurationManager<IDictionary<string, HashSet<string>>> customEndorsementsConfig)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(tokenValidationParameters);
        ArgumentNullException.ThrowIfNull(allowedSigningAlgorithms);
        MetadataDocuments.Check(metadataUrl, nameof(metadataUrl));
        _rules = tokenValidationParameters.Clone();
        _rules.RequireSignedTokens = true;
        _rules.ValidAlgorithms = allowedSigningAlgorithms;
        _store = Stores.GetOrAdd(
            metadataUrl,
            static (address, client) => new SigningKeyStore(address, nameof(metadataUrl), new MetadataDocuments(() => client), TimeProvider.System, null),
            httpClient);
        _endorsements = customEndorsementsConfig;
    }

    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) => GetIdentityAsync(authorizationHeader, channelId, []);

    /// <inheritdoc cref="GetIdentityAsync(string, string, string, string[])"/>
    /// <param name="authorizationHeader">Scheme and token.</param>
    /// <param name="channelId">The channel that the key must be endorsed for, if the issuer endorses keys.</param>
    /// <param name="requiredEndorsements">Further endorsements that it must have.</param>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements)
    {
        var parts = authorizationHeader?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts is [var scheme, var parameter] ? GetIdentityAsync(scheme, parameter, channelId, requiredEndorsements) : Task.FromResult<ClaimsIdentity>(null);
    }

    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId) => GetIdentityAsync(scheme, parameter, channelId, []);

    /// <summary>The identity of a valid token; null if there is no bearer token, or it is another issuer's.</summary>
    /// <param name="scheme">Must be <c>Bearer</c>.</param>
    /// <param name="parameter">The token.</param>
    /// <param name="channelId">The channel that the key must be endorsed for, if the issuer endorses keys.</param>
    /// <param name="requiredEndorsements">Further endorsements that it must have.</param>
    /// <exception cref="UnauthorizedAccessException">The token is this issuer's, and refused.</exception>
    public async Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements)
    {
        if (!"Bearer".Equals(scheme, StringComparison.OrdinalIgnoreCase) || string.IsNullOrEmpty(parameter))
        {
            return null;
        }

        var token = TokenValidator.Read(parameter);
        if (!IsFromIssuer(token))
        {
            return null;
        }

        var validated = await TokenValidator.ValidateAsync(token, _rules, _store, CancellationToken.None).ConfigureAwait(false);
        var endorsements = _endorsements is null
            ? validated.Key.Endorsements
            : (await _endorsements.GetConfigurationAsync(CancellationToken.None).ConfigureAwait(false)).TryGetValue(token.Kid, out var custom) ? custom : null;
        if (endorsements is not null
            && !(EndorsementsValidator.Validate(channelId, endorsements) && (requiredEndorsements ?? []).All(required => EndorsementsValidator.Validate(required, endorsements))))
        {
            throw Refusal.Because("its token's signing key lacks an endorsement for this channel");
        }

        return validated.Identity;
    }

    private bool IsFromIssuer(JsonWebToken token) =>
        token.Issuer == _rules.ValidIssuer || _rules.ValidIssuers?.Contains(token.Issuer) == true || (_rules.ValidIssuer is null && _rules.ValidIssuers is null);
}
