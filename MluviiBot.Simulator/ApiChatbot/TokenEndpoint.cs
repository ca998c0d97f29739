using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using MluviiBot.Simulator.BotService;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Where API chatbots get their tokens.</summary>
/// <remarks>Source: mluvii's page on the API's authentication; the errors are OAuth's, RFC 6749, 5.2.</remarks>
internal static class TokenEndpoint
{
    public const string Path = "/login/connect/token";

    public static void MapToken(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Path, GiveAsync).DisableAntiforgery().AddEndpointFilter<BadRequestFilter>();

    private static async Task<IResult> GiveAsync(HttpRequest request, ApiTokens tokens, IOptions<ApiChatbotOptions> options, CancellationToken cancellationToken)
    {
        var (form, refusal) = await ClientCredentials.ReadAsync(request, cancellationToken);
        if (form is null)
        {
            return refusal!;
        }

        var key = options.Value;
        if (!Secret.IsSame(form["client_id"], key.ClientId) | !Secret.IsSame(form["client_secret"], key.ClientSecret))
        {
            return ClientCredentials.Refused("invalid_client", "client_id and client_secret are not those of the API key.");
        }

        var token = new JsonObject
        {
            ["access_token"] = tokens.Create(key.ClientId),
            ["expires_in"] = (int)key.TokenLifetime.TotalSeconds,
            ["token_type"] = "Bearer",
        };
        if (!StringValues.IsNullOrEmpty(form["scope"]))
        {
            token["scope"] = form["scope"].ToString();
        }

        return TypedResults.Ok(token);
    }
}
