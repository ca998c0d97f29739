namespace MluviiBot.Simulator.BotService.DirectLine;

/// <summary>Lets clients in with a bot's secret, or with a token for the conversation that they ask for.</summary>
internal sealed class DirectLineFilter(LocalBotService service, DirectLineTokens tokens) : IEndpointFilter
{
    private static readonly object CallerKey = new();

    public static DirectLineCaller CallerOf(HttpContext context) => (DirectLineCaller)context.Items[CallerKey]!;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var credential = http.Request.Headers.Authorization.ToString() is ['B' or 'b', 'e', 'a', 'r', 'e', 'r', ' ', .. var bearer]
            ? bearer.Trim()
            : http.Request.Query["t"].ToString();
        if (credential.Length == 0)
        {
            return ServiceError.Of(StatusCodes.Status401Unauthorized, "MissingProperty", "Send the Direct Line secret or a token as 'Authorization: Bearer …'.");
        }

        var caller = service.FindBot(bot => Secret.IsSame(credential, bot.DirectLineSecret)) is { } bot
            ? new DirectLineCaller(bot.Name, null, null)
            : await tokens.ReadAsync(credential);
        if (caller is null)
        {
            return Forbidden("The secret or token is not valid here.");
        }

        if (caller.IsExpired)
        {
            return Forbidden("Token has expired", "TokenExpired");
        }

        if (caller.IsForStream && !http.WebSockets.IsWebSocketRequest)
        {
            return Forbidden("This token opens the conversation's stream and nothing else.");
        }

        if (caller.Conversation is not null && http.Request.RouteValues["id"] is string id && id != caller.Conversation)
        {
            return Forbidden("The token is for another conversation.");
        }

        http.Items[CallerKey] = caller;
        return await next(context);
    }

    private static IResult Forbidden(string message, string code = "BadArgument") => ServiceError.Of(StatusCodes.Status403Forbidden, code, message);
}
