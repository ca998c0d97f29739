using MluviiBot.Simulator.BotService.Conversations;
using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Simulator.BotService.Connector;

/// <summary>Lets a bot with an app id in only with a token of its own; a bot without one needs none.</summary>
internal sealed class BotTokenFilter(LocalBotService service, ConversationTable conversations, ChannelTokens tokens) : IEndpointFilter
{
    private static readonly object BotKey = new();

    /// <summary>The bot that shows a token; null when it shows none.</summary>
    public static BotRegistration? BotOf(HttpContext context) => context.Items[BotKey] as BotRegistration;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var owner = http.Request.RouteValues["id"] is string id ? conversations.Find(id)?.Bot : null;
        if (http.Request.Headers.Authorization.ToString() is { Length: > 0 } authorization && authorization.Split(' ') is ["Bearer", var token])
        {
            var appId = await tokens.FindBotAsync(token);
            if (appId is not null && service.FindBot(bot => bot.AppId == appId) is { } bot)
            {
                http.Items[BotKey] = bot;
                return owner is null || owner.AppId is null || owner.AppId == appId
                    ? await next(context)
                    : ServiceError.Of(StatusCodes.Status403Forbidden, "BotNotInConversationRoster", "The conversation belongs to another bot.");
            }

            if (owner is not { AppId: null })
            {
                return Unauthorized("The bearer token is not valid here: it must come from this service's token endpoint.");
            }
        }

        var needsToken = owner is null ? service.FindBot(bot => bot.AppId is null) is null : owner.AppId is not null;
        return needsToken ? Unauthorized("The bot has an app id, so its calls need a bearer token.") : await next(context);
    }

    private static IResult Unauthorized(string message) => ServiceError.Of(StatusCodes.Status401Unauthorized, "Unauthorized", message);
}
