using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using MluviiBot.Simulator.BotService.Conversations;

namespace MluviiBot.Simulator.BotService.DirectLine;

/// <summary>Direct Line 3.0 under <see cref="Path"/>, which clients call the domain.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference</remarks>
internal static class DirectLineEndpoints
{
    public const string Path = "/v3/directline";

    /// <summary>Name of the CORS policy: any page may be a client, the secret decides.</summary>
    public const string CorsPolicy = "DirectLine";

    /// <summary>How ids of users begin that a token holds, so that no client can make them up.</summary>
    private const string UserPrefix = "dl_";

    public static void MapDirectLine(this IEndpointRouteBuilder endpoints)
    {
        var directLine = endpoints.MapGroup(Path).RequireCors(CorsPolicy).DisableAntiforgery().AddEndpointFilter<DirectLineFilter>();
        directLine.MapPost("/tokens/generate", GenerateTokenAsync);
        directLine.MapPost("/tokens/refresh", RefreshToken);
        directLine.MapPost("/conversations", StartAsync);
        directLine.MapGet("/conversations/{id}", Reconnect);
        directLine.MapGet("/conversations/{id}/activities", Read);
        directLine.MapPost("/conversations/{id}/activities", SendAsync);
        directLine.MapPost("/conversations/{id}/upload", DirectLineUpload.TakeAsync).WithMetadata(new RequestSizeLimitAttribute(DirectLineUpload.LongestBody));
        directLine.MapGet("/conversations/{id}/stream", DirectLineStream.RunAsync);
    }

    private static async Task<IResult> GenerateTokenAsync(HttpContext context, DirectLineTokens tokens, CancellationToken cancellationToken)
    {
        var caller = DirectLineFilter.CallerOf(context);
        if (caller.Conversation is not null)
        {
            return ServiceError.Of(StatusCodes.Status403Forbidden, "BadArgument", "A token can be refreshed; only the secret makes new ones.");
        }

        var body = await JsonBody.ReadObjectAsync(context.Request.Body, cancellationToken);
        if (body is null && context.Request.ContentLength > 0)
        {
            return NoParameters();
        }

        var user = UserOf(body);
        if (user?.StartsWith(UserPrefix, StringComparison.Ordinal) is false)
        {
            return ServiceError.BadArgument($"The id of a user in a token must begin with {UserPrefix}.");
        }

        var conversation = ConversationIds.New();
        return TypedResults.Ok(TokenJson(conversation, tokens.Create(caller.Bot, conversation, user)));
    }

    private static IResult RefreshToken(HttpContext context, DirectLineTokens tokens)
    {
        var caller = DirectLineFilter.CallerOf(context);
        return caller.Conversation is { } conversation
            ? TypedResults.Ok(TokenJson(conversation, tokens.Create(caller.Bot, conversation, caller.User)))
            : ServiceError.BadArgument("A secret needs no refresh; send the token.");
    }

    private static async Task<IResult> StartAsync(
        HttpContext context, LocalBotService service, ConversationTable conversations, DirectLineTokens tokens, CancellationToken cancellationToken)
    {
        var caller = DirectLineFilter.CallerOf(context);
        var body = await JsonBody.ReadObjectAsync(context.Request.Body, cancellationToken);
        if (body is null && context.Request.ContentLength > 0)
        {
            return NoParameters();
        }

        if (service.FindBot(bot => bot.Name == caller.Bot) is not { } bot)
        {
            return ServiceError.Of(StatusCodes.Status403Forbidden, "BadArgument", "The bot of this token is no longer registered.");
        }

        var known = caller.Conversation is { } id ? conversations.Find(id) : null;
        var conversation = known ?? service.Open(bot, caller.Conversation, caller.User ?? UserOf(body), body.TextOf("locale"));
        return TypedResults.Json(
            ConversationJson(context, conversation, tokens, after: 0),
            statusCode: known is null ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static IResult Reconnect(string id, string? watermark, HttpContext context, ConversationTable conversations, DirectLineTokens tokens)
    {
        if (conversations.Find(id) is not { IsEnded: false } conversation)
        {
            return ServiceError.NoConversation(id);
        }

        // Without a watermark only what comes from now on is wanted.
        return string.IsNullOrEmpty(watermark) ? TypedResults.Ok(ConversationJson(context, conversation, tokens, conversation.Watermark))
            : Watermark(watermark) is { } after ? TypedResults.Ok(ConversationJson(context, conversation, tokens, after))
            : WrongWatermark();
    }

    private static IResult Read(string id, string? watermark, ConversationTable conversations)
    {
        if (conversations.Find(id) is not { } conversation)
        {
            return ServiceError.NoConversation(id);
        }

        return Watermark(watermark) is { } after
            ? TypedResults.Content(conversation.Read(after).ToJson(), "application/json; charset=utf-8")
            : WrongWatermark();
    }

    private static async Task<IResult> SendAsync(string id, HttpRequest request, LocalBotService service, ConversationTable conversations, CancellationToken cancellationToken)
    {
        if (await JsonBody.ReadObjectAsync(request.Body, cancellationToken) is not { } activity || activity.TextOf("type") is not { Length: > 0 })
        {
            return ServiceError.BadArgument("The body must be an activity as JSON, with a type.");
        }

        return await PostAsync(id, activity, service, conversations, DirectLineFilter.CallerOf(request.HttpContext));
    }

    /// <summary>Takes a client's activity to the bot. A client that goes away does not stop that.</summary>
    internal static async Task<IResult> PostAsync(string id, JsonObject activity, LocalBotService service, ConversationTable conversations, DirectLineCaller caller)
    {
        if (conversations.Find(id) is not { } conversation)
        {
            return ServiceError.NoConversation(id);
        }

        if (conversation.IsEnded)
        {
            return ServiceError.Of(StatusCodes.Status403Forbidden, "ConversationEnded", "The conversation has ended.");
        }

        if (caller.User is not null)
        {
            activity["from"] = new JsonObject { ["id"] = caller.User };
        }

        var (activityId, reply) = await service.PostAsync(conversation, activity, CancellationToken.None);
        return reply switch
        {
            { IsTaken: true } => TypedResults.Ok(new JsonObject { ["id"] = activityId }),
            { IsLate: true } => ServiceError.Of(StatusCodes.Status504GatewayTimeout, "BotTimeout", reply.Problem!),
            _ => ServiceError.Of(StatusCodes.Status502BadGateway, "BotError", $"Failed to send activity: {reply.Problem}"),
        };
    }

    internal static IResult WrongWatermark() => ServiceError.BadArgument("The watermark must be the one of an earlier answer, or empty.");

    /// <summary>The number of the last activity that was read; null when it is none.</summary>
    internal static long? Watermark(string? text) => text switch
    {
        null or "" or "-" => 0,
        _ => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    private static JsonObject TokenJson(string conversation, string token) => new()
    {
        ["conversationId"] = conversation,
        ["token"] = token,
        ["expires_in"] = (int)DirectLineTokens.Lifetime.TotalSeconds,
    };

    /// <param name="context">The request; streams are at the address that it came to.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="tokens">Gives one for the conversation and one for its stream.</param>
    /// <param name="after">The watermark that the stream begins after.</param>
    private static JsonObject ConversationJson(HttpContext context, BotConversation conversation, DirectLineTokens tokens, long after)
    {
        var (bot, _, user) = DirectLineFilter.CallerOf(context);
        var json = TokenJson(conversation.Id, tokens.Create(bot, conversation.Id, user));
        var conversations = $"{(context.Request.IsHttps ? "wss" : "ws")}://{context.Request.Host}{Path}/conversations";
        json["streamUrl"] = $"{conversations}/{conversation.Id}/stream?watermark={after}&t={tokens.CreateForStream(bot, conversation.Id, user)}";
        return json;
    }

    private static IResult NoParameters() => ServiceError.BadArgument("The body must be JSON, an object with user or locale, or empty.");

    private static string? UserOf(JsonObject? body) => (body?["user"] as JsonObject).TextOf("id");
}
