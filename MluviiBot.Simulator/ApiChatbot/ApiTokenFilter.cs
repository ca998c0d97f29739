using System.Net.Http.Headers;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.ApiChatbot;

/// <summary>Lets in who shows a token that is good.</summary>
internal sealed class ApiTokenFilter(ApiTokens tokens, Simulation simulation) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var problem = AuthenticationHeaderValue.TryParse(http.Request.Headers.Authorization, out var shown)
            && shown is { Parameter: { } token } && shown.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? await tokens.WhyNotAsync(token)
            : $"A bearer token is missing: fetch one from {TokenEndpoint.Path}.";
        if (problem is null)
        {
            return await next(context);
        }

        simulation.Log.Append(new Noted(NoteKind.Connection, $"Chatbot {http.Request.RouteValues["chatbotId"]} was answered 401. {problem}"));
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return TypedResults.Problem(problem, statusCode: StatusCodes.Status401Unauthorized);
    }
}
