using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace MluviiBot.Simulator.BotService.DirectLine;

/// <summary>Tokens for one Direct Line conversation.</summary>
public sealed class DirectLineTokens(TimeProvider time)
{
    /// <summary>How long a token is valid, as with Azure.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    /// <summary>How long the address of a stream is valid, as with Azure.</summary>
    public static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    private const string Audience = "directline";
    private const string StreamClaim = "stream";

    private readonly SymmetricSecurityKey _key = new(RandomNumberGenerator.GetBytes(32));
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };

    /// <summary>A token for a conversation with a bot.</summary>
    public string Create(string bot, string conversation, string? user) => Create(bot, conversation, user, isForStream: false);

    /// <summary>A token for the address of a conversation's stream.</summary>
    public string CreateForStream(string bot, string conversation, string? user) => Create(bot, conversation, user, isForStream: true);

    /// <summary>What a token says; null when it is none of ours.</summary>
    internal async Task<DirectLineCaller?> ReadAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidateIssuer = false,
            ValidAudience = Audience,
            IssuerSigningKey = _key,
            ValidateLifetime = false,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken valid }
            ? new DirectLineCaller(valid.GetClaim("bot").Value, valid.GetClaim("conv").Value, valid.TryGetClaim("user", out var user) ? user.Value : null)
            {
                IsExpired = valid.ValidTo <= time.GetUtcNow().UtcDateTime,
                IsForStream = valid.TryGetPayloadValue<bool>(StreamClaim, out var isForStream) && isForStream,
            }
            : null;
    }

    private string Create(string bot, string conversation, string? user, bool isForStream)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { ["bot"] = bot, ["conv"] = conversation, [StreamClaim] = isForStream };
        if (user is not null)
        {
            claims["user"] = user;
        }

        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Audience = Audience,
            Claims = claims,
            NotBefore = now.AddMinutes(-1),
            IssuedAt = now,
            Expires = now + (isForStream ? StreamLifetime : Lifetime),
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
        });
    }
}
