using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace MluviiBot.Simulator.BotService.Issuer;

/// <summary>OpenID metadata and keys by which bots check the service's tokens, and the token endpoint where bots get theirs.</summary>
internal static class IssuerEndpoints
{
    public const string MetadataPath = "/v1/.well-known/openidconfiguration";

    public static void MapIssuer(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(MetadataPath, (ServiceAddress address) => TypedResults.Ok(new JsonObject
        {
            ["issuer"] = address.Url,
            ["jwks_uri"] = $"{address.Url}/v1/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray(SecurityAlgorithms.RsaSha256),
            ["token_endpoint"] = $"{address.Url}/botframework.com/oauth2/v2.0/token",
        }));
        endpoints.MapGet("/v1/.well-known/keys", (SigningKeys keys) => TypedResults.Ok(new JsonObject { ["keys"] = new JsonArray([.. keys.Published.Select(ToJson)]) }));
        endpoints.MapPost("/{tenant}/oauth2/v2.0/token", GiveTokenAsync).DisableAntiforgery();
    }

    private static async Task<IResult> GiveTokenAsync(HttpRequest request, LocalBotService service, ChannelTokens tokens, CancellationToken cancellationToken)
    {
        var (form, refusal) = await ClientCredentials.ReadAsync(request, cancellationToken);
        if (form is null)
        {
            return refusal!;
        }

        var bot = service.FindBot(bot => bot.AppId is not null && bot.AppId == form["client_id"] && bot.Password is not null && Secret.IsSame(form["client_secret"], bot.Password));
        return bot is null
            ? ClientCredentials.Refused("invalid_client", "No bot is registered with this app id and password.", StatusCodes.Status401Unauthorized)
            : TypedResults.Ok(new JsonObject
            {
                ["token_type"] = "Bearer",
                ["expires_in"] = (int)ChannelTokens.Lifetime.TotalSeconds,
                ["access_token"] = tokens.ForConnector(bot.AppId!),
            });
    }

    private static JsonNode ToJson(RsaSecurityKey key)
    {
        var numbers = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["endorsements"] = new JsonArray("directline"),
        };
    }
}
