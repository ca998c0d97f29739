using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using MluviiBot.Simulator.BotService.Attachments;
using MluviiBot.Simulator.BotService.Connector;
using MluviiBot.Simulator.BotService.Conversations;

namespace MluviiBot.Simulator.BotService.DirectLine;

/// <summary>Files of a client, as multipart with an activity that goes with them, or as one file alone.</summary>
internal static class DirectLineUpload
{
    private const string ActivityContentType = "application/vnd.microsoft.activity";

    /// <summary>How long the body may be, in bytes.</summary>
    public const long LongestBody = 4_000_000;

    public static async Task<IResult> TakeAsync(
        string id,
        string? userId,
        HttpRequest request,
        LocalBotService service,
        ServiceAddress address,
        AttachmentStore attachments,
        ConversationTable conversations,
        CancellationToken cancellationToken)
    {
        var activity = new JsonObject();
        var files = new JsonArray();
        if (request.HasFormContentType)
        {
            if (await FormBody.ReadAsync(request, cancellationToken) is not { } form)
            {
                return ServiceError.BadArgument("The body is no form: multipart/form-data needs a boundary, and each part must end with it.");
            }

            foreach (var part in form.Files)
            {
                await using var stream = part.OpenReadStream();
                if (part.ContentType == ActivityContentType)
                {
                    activity = await JsonBody.ReadObjectAsync(stream, cancellationToken);
                    continue;
                }

                files.Add(Keep(part.FileName, part.ContentType, await ReadAsync(stream, cancellationToken), address, attachments));
            }

            // A part without a file name is a field of the form.
            if (form.TryGetValue("activity", out var field))
            {
                using var text = new MemoryStream(Encoding.UTF8.GetBytes(field.ToString()));
                activity = await JsonBody.ReadObjectAsync(text, cancellationToken);
            }
        }
        else
        {
            files.Add(Keep("file", request.ContentType, await ReadAsync(request.Body, cancellationToken), address, attachments));
        }

        if (activity is null || files.Count == 0)
        {
            return ServiceError.BadArgument("Send at least one file, and the activity, if any, as JSON.");
        }

        activity["type"] ??= ActivityTypes.Message;
        activity["attachments"] = files;
        if (userId is not null)
        {
            activity["from"] = new JsonObject { ["id"] = userId };
        }

        return await DirectLineEndpoints.PostAsync(id, activity, service, conversations, DirectLineFilter.CallerOf(request.HttpContext));
    }

    private static JsonObject Keep(string name, string? type, byte[] content, ServiceAddress address, AttachmentStore attachments)
    {
        var contentType = string.IsNullOrEmpty(type) ? "application/octet-stream" : type;
        var file = attachments.Add(new UploadedFile(name, contentType, content));
        return new JsonObject
        {
            ["contentType"] = contentType,
            ["contentUrl"] = $"{address.Url}{ConnectorEndpoints.Path}/v3/attachments/{file}/views/{UploadedFile.OriginalView}",
            ["name"] = name,
        };
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}
