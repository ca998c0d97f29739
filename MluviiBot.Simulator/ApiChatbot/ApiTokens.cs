using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using MluviiBot.Simulator.BotService.Issuer;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>The tokens with which API chatbots come to mluvii. They age by the simulator's clock and end with the key that signed them.</summary>
internal sealed class ApiTokens(SigningKeys keys, Simulation simulation, IOptions<ApiChatbotOptions> options)
{
    private const string Issuer = "mluvii";
    private const string Audience = "mluviiPublicApi";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    private DateTime Now => simulation.Clock.GetUtcNow().UtcDateTime;

    public string Create(string clientId) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Audience,
        Claims = new Dictionary<string, object> { ["client_id"] = clientId },
        NotBefore = Now,
        IssuedAt = Now,
        Expires = Now + options.Value.TokenLifetime,
        SigningCredentials = new SigningCredentials(keys.Current, SecurityAlgorithms.RsaSha256),
    });

    /// <summary>Null when a token is good; otherwise what is wrong with it, in a sentence for developers.</summary>
    public async Task<string?> WhyNotAsync(string token)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Audience,
            IssuerSigningKeys = keys.Published,
            LifetimeValidator = (_, expires, _, _) => Now < expires,
        });
        return result switch
        {
            { IsValid: true } => null,
            { Exception: SecurityTokenInvalidLifetimeException } => "The token has expired: fetch another one.",
            _ => "The token is none of mluvii's, or its key is no longer good: fetch one from /login/connect/token.",
        };
    }
}
