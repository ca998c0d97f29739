using System.Text.Json.Nodes;

namespace MluviiBot.Simulator.BotService;

/// <summary>The one way in which programs get tokens here: OAuth's grant of client credentials.</summary>
/// <remarks>RFC 6749: 4.4 for the request, 5.2 for the errors.</remarks>
internal static class ClientCredentials
{
    /// <summary>Reads a request for a token.</summary>
    /// <returns>The form with <c>client_id</c> and <c>client_secret</c>, or what is answered to a request that is none.</returns>
    public static async Task<(IFormCollection? Form, IResult? Refusal)> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        await FormBody.ReadAsync(request, cancellationToken) switch
        {
            null => (null, Refused("invalid_request", "The body must be a form.")),
            var form when form["grant_type"] != "client_credentials" => (null, Refused("unsupported_grant_type", "grant_type must be client_credentials.")),
            var form => (form, null),
        };

    public static IResult Refused(string error, string description, int status = StatusCodes.Status400BadRequest) =>
        TypedResults.Json(new JsonObject { ["error"] = error, ["error_description"] = description }, statusCode: status);
}
