using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using MluviiBot.Simulator.BotService.Attachments;
using MluviiBot.Simulator.BotService.Conversations;

namespace MluviiBot.Simulator.BotService.Connector;

/// <summary>Where bots send their activities: the Connector's REST calls under <see cref="Path"/>, which is the service URL of every activity.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference</remarks>
internal static class ConnectorEndpoints
{
    public const string Path = "/connector";

    public static void MapConnector(this IEndpointRouteBuilder endpoints)
    {
        var connector = endpoints.MapGroup(Path + "/v3").AddEndpointFilter<BotTokenFilter>();
        connector.MapPost("/conversations", OpenAsync);
        var conversation = connector.MapGroup("/conversations/{id}");
        conversation.MapPost("/activities", SendAsync);
        conversation.MapPost("/activities/{activityId}", ReplyAsync);
        conversation.MapPut("/activities/{activityId}", UpdateAsync);
        conversation.MapDelete("/activities/{activityId}", Delete);
        conversation.MapPost("/activities/history", HistoryAsync);
        conversation.MapGet("/members", Members);
        conversation.MapGet("/members/{memberId}", Member);
        conversation.MapGet("/pagedmembers", PagedMembers);
        conversation.MapDelete("/members/{memberId}", (string id, string memberId) =>
            ServiceError.Of(StatusCodes.Status405MethodNotAllowed, "BadSyntax", "Direct Line cannot take a member out of a conversation."));
        conversation.MapGet("/activities/{activityId}/members", Members);
        conversation.MapPost("/attachments", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(AttachmentStore.LongestBody));
        connector.MapGet("/attachments/{attachmentId}", Attachment);

        // Browsers fetch these as well; the id is the secret.
        endpoints.MapGet(Path + "/v3/attachments/{attachmentId}/views/{viewId}", AttachmentView);
    }

    private static async Task<IResult> OpenAsync(HttpRequest request, LocalBotService service, ServiceAddress address, CancellationToken cancellationToken)
    {
        var parameters = await JsonBody.ReadObjectAsync(request.Body, cancellationToken);
        var bot = BotTokenFilter.BotOf(request.HttpContext) ?? service.FindBot(bot => bot.AppId is null);
        if (parameters is null || bot is null)
        {
            return ServiceError.BadArgument("The body must be the parameters of a conversation, and the bot must be registered.");
        }

        var conversation = service.Open(bot, user: MemberId(parameters));
        var activityId = parameters["activity"] is JsonObject first ? service.TakeFromBot(conversation, first.DeepClone().AsObject()) : null;
        var opened = new JsonObject { ["id"] = conversation.Id, ["activityId"] = activityId, ["serviceUrl"] = $"{address.Url}{Path}/" };
        return TypedResults.Json(opened, statusCode: StatusCodes.Status201Created);
    }

    private static Task<IResult> SendAsync(string id, HttpRequest request, LocalBotService service, ConversationTable conversations, CancellationToken cancellationToken) =>
        TakeAsync(id, null, request, service, conversations, cancellationToken);

    private static Task<IResult> ReplyAsync(
        string id, string activityId, HttpRequest request, LocalBotService service, ConversationTable conversations, CancellationToken cancellationToken) =>
        TakeAsync(id, activityId, request, service, conversations, cancellationToken);

    private static async Task<IResult> TakeAsync(
        string id, string? replyTo, HttpRequest request, LocalBotService service, ConversationTable conversations, CancellationToken cancellationToken)
    {
        if (conversations.Find(id) is not { } conversation)
        {
            return ServiceError.NoConversation(id);
        }

        if (await JsonBody.ReadObjectAsync(request.Body, cancellationToken) is not { } activity || activity.TextOf("type") is not { Length: > 0 })
        {
            return ServiceError.BadArgument("The body must be an activity as JSON, with a type.");
        }

        if (replyTo is not null)
        {
            activity["replyToId"] = replyTo;
        }

        return Identified(service.TakeFromBot(conversation, activity), StatusCodes.Status201Created);
    }

    private static async Task<IResult> UpdateAsync(
        string id, string activityId, HttpRequest request, LocalBotService service, ConversationTable conversations, CancellationToken cancellationToken)
    {
        if (conversations.Find(id) is not { } conversation)
        {
            return ServiceError.NoConversation(id);
        }

        if (await JsonBody.ReadObjectAsync(request.Body, cancellationToken) is not { } activity)
        {
            return ServiceError.BadArgument("The body must be an activity as JSON.");
        }

        return service.Replace(conversation, activityId, activity) ? Identified(activityId) : NoActivity(activityId);
    }

    private static IResult Delete(string id, string activityId, ConversationTable conversations) => conversations.Find(id) switch
    {
        null => ServiceError.NoConversation(id),
        { } conversation => conversation.Replace(activityId, null) ? TypedResults.Ok() : NoActivity(activityId),
    };

    private static async Task<IResult> HistoryAsync(string id, HttpRequest request, LocalBotService service, ConversationTable conversations, CancellationToken cancellationToken)
    {
        if (conversations.Find(id) is not { } conversation)
        {
            return ServiceError.NoConversation(id);
        }

        if (await JsonBody.ReadObjectAsync(request.Body, cancellationToken) is not { } transcript || transcript["activities"] is not JsonArray activities)
        {
            return ServiceError.BadArgument("The body must be a transcript: an object with an array 'activities'.");
        }

        foreach (var activity in activities.OfType<JsonObject>())
        {
            service.TakeFromBot(conversation, activity.DeepClone().AsObject());
        }

        return Identified(conversation.Id);
    }

    private static IResult Members(string id, ConversationTable conversations) =>
        conversations.Find(id) is { } conversation ? TypedResults.Ok(MembersOf(conversation)) : ServiceError.NoConversation(id);

    private static IResult PagedMembers(string id, ConversationTable conversations) =>
        conversations.Find(id) is { } conversation ? TypedResults.Ok(new JsonObject { ["members"] = MembersOf(conversation) }) : ServiceError.NoConversation(id);

    private static IResult Member(string id, string memberId, ConversationTable conversations)
    {
        if (conversations.Find(id) is not { } conversation)
        {
            return ServiceError.NoConversation(id);
        }

        return MembersOf(conversation).FirstOrDefault(member => member!["id"]!.ToString() == memberId) is { } member
            ? TypedResults.Ok(member)
            : ServiceError.Of(StatusCodes.Status404NotFound, "MemberNotFoundInConversation", $"'{memberId}' does not take part in this conversation.");
    }

    private static async Task<IResult> UploadAsync(
        string id, HttpRequest request, LocalBotService service, AttachmentStore attachments, ConversationTable conversations, CancellationToken cancellationToken)
    {
        if (conversations.Find(id) is null)
        {
            return ServiceError.NoConversation(id);
        }

        if (await JsonBody.ReadObjectAsync(request.Body, cancellationToken) is not { } upload || attachments.Add(upload) is not { } attachmentId)
        {
            return ServiceError.BadArgument("The body must be attachment data: name, type, and originalBase64.");
        }

        return Identified(attachmentId, StatusCodes.Status201Created);
    }

    private static IResult Attachment(string attachmentId, AttachmentStore attachments) =>
        attachments.Find(attachmentId) is { } file ? TypedResults.Ok(file.ToJson()) : NoAttachment(attachmentId);

    private static IResult AttachmentView(string attachmentId, string viewId, HttpResponse response, AttachmentStore attachments) => attachments.Find(attachmentId) switch
    {
        { } file when viewId == UploadedFile.OriginalView => file.Give(response),
        _ => NoAttachment($"{attachmentId}/{viewId}"),
    };

    private static JsonArray MembersOf(BotConversation conversation) => conversation.User is { } user
        ? [Account(conversation.Bot.Id, conversation.Bot.Name, "bot"), Account(user, null, "user")]
        : [Account(conversation.Bot.Id, conversation.Bot.Name, "bot")];

    private static JsonObject Account(string id, string? name, string role) => new() { ["id"] = id, ["name"] = name, ["role"] = role };

    private static string? MemberId(JsonObject parameters) => (parameters["members"] is JsonArray { Count: > 0 } members ? members[0] as JsonObject : null).TextOf("id");

    private static JsonHttpResult<JsonObject> Identified(string id, int status = StatusCodes.Status200OK) => TypedResults.Json(new JsonObject { ["id"] = id }, statusCode: status);

    private static IResult NoActivity(string id) =>
        ServiceError.Of(StatusCodes.Status404NotFound, "ActivityNotFoundInConversation", $"There is no activity '{id}' in this conversation any more.");

    private static IResult NoAttachment(string id) => ServiceError.Of(StatusCodes.Status404NotFound, "AttachmentNotFound", $"There is no attachment '{id}' here.");
}
