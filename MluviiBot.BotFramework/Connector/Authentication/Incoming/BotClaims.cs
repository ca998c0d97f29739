#nullable enable
using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of an incoming token say about who calls whom.</summary>
internal static class BotClaims
{
    /// <summary>The bot that is called: the audience, or for an identity made by hand the app id; null for an anonymous one.</summary>
    public static string? CalledApp(ClaimsIdentity identity) =>
        Value(identity, AuthenticationConstants.AudienceClaim) ?? Value(identity, AuthenticationConstants.AppIdClaim);

    /// <summary>The app that calls, in the claim that the token's version keeps it in; null if it names none.</summary>
    public static string? CallingApp(ClaimsIdentity identity) => Value(identity, AuthenticationConstants.VersionClaim) switch
    {
        null or "" or "1.0" => Value(identity, AuthenticationConstants.AppIdClaim),
        "2.0" => Value(identity, AuthenticationConstants.AuthorizedParty),
        _ => null,
    };

    /// <summary>True for a call from one bot to another ("skill"); a bot's own id in both places is a test client.</summary>
    public static bool IsFromOtherBot(ClaimsIdentity identity)
    {
        if (Value(identity, AuthenticationConstants.AppIdClaim) == AuthenticationConstants.AnonymousSkillAppId)
        {
            return true;
        }

        var audience = Value(identity, AuthenticationConstants.AudienceClaim);
        return !string.IsNullOrEmpty(Value(identity, AuthenticationConstants.VersionClaim))
            && !string.IsNullOrEmpty(audience)
            && audience is not (AuthenticationConstants.ToBotFromChannelTokenIssuer or GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer)
            && CallingApp(identity) is { Length: > 0 } caller
            && !string.Equals(caller, audience, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Nobody in particular, for a bot without an app id; counts as authenticated, which is what "authentication is off" means.</summary>
    public static ClaimsIdentity Anonymous() => new([], AuthenticationConstants.AnonymousAuthType);

    public static ClaimsIdentity AnonymousBot() => new(
        [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)], AuthenticationConstants.AnonymousAuthType);

    private static string? Value(ClaimsIdentity identity, string type) => identity.FindFirst(type)?.Value;
}
