using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Where API chatbots get their tokens.</summary>
/// <remarks>Source: mluvii's page on the API's authentication; the errors are OAuth's, RFC 6749, 5.2.</remarks>
internal static class TokenEndpoint
{
    public const string Path = "/login/connect/token";

    public static void MapToken(this IEndpointRouteBuilder endpoints) => endpoints.MapPost(Path, GiveAsync).DisableAntiforgery();

    private static async Task<IResult> GiveAsync(HttpRequest request, ApiTokens tokens, IOptions<ApiChatbotOptions> options, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return Refused("invalid_request", "The body must be a form.");
        }

        var form = await request.ReadFormAsync(cancellationToken);
        if (form["grant_type"] != "client_credentials")
        {
            return Refused("unsupported_grant_type", "grant_type must be client_credentials.");
        }

        var key = options.Value;
        if (!AreSame(form["client_id"], key.ClientId) | !AreSame(form["client_secret"], key.ClientSecret))
        {
            return Refused("invalid_client", "client_id and client_secret are not those of the API key.");
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

    private static bool AreSame(StringValues given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given.ToString()), Encoding.UTF8.GetBytes(expected));

    private static JsonHttpResult<JsonObject> Refused(string error, string description) =>
        TypedResults.Json(new JsonObject { ["error"] = error, ["error_description"] = description }, statusCode: StatusCodes.Status400BadRequest);
}
