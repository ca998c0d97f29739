using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MluviiBot.Simulator.BotService.Issuer;

/// <summary>The tokens of the bot service: what it shows to bots, and what bots show to the Connector.</summary>
public sealed class ChannelTokens(SigningKeys keys, ServiceAddress address, TimeProvider time)
{
    /// <summary>Who a bot's token is for.</summary>
    public const string ConnectorAudience = "https://api.botframework.com";

    /// <summary>How long a token is valid.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>A token with which the service comes to a bot.</summary>
    public string ForBot(string appId, string serviceUrl) => Create(appId, new Dictionary<string, object> { ["serviceurl"] = serviceUrl });

    /// <summary>A token with which a bot comes to the Connector.</summary>
    public string ForConnector(string appId) => Create(ConnectorAudience, new Dictionary<string, object> { ["appid"] = appId, ["ver"] = "1.0" });

    /// <summary>The app id of the bot that shows this token, or null when it is none of ours or no longer valid.</summary>
    public async Task<string?> FindBotAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = address.Url,
            ValidAudience = ConnectorAudience,
            IssuerSigningKeys = keys.Published,
            LifetimeValidator = (notBefore, expires, _, _) => notBefore <= time.GetUtcNow().UtcDateTime && time.GetUtcNow().UtcDateTime < expires,
        });
        return result.IsValid && result.Claims.TryGetValue("appid", out var appId) ? appId as string : null;
    }

    private string Create(string audience, Dictionary<string, object> claims)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = address.Url,
            Audience = audience,
            Claims = claims,
            NotBefore = now.AddMinutes(-1),
            IssuedAt = now,
            Expires = now + Lifetime,
            SigningCredentials = new SigningCredentials(keys.Current, SecurityAlgorithms.RsaSha256),
        });
    }
}
