using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Tests.Simulator.BotFramework;

/// <summary>
/// Azure's Direct Line as its documentation shows it, answer for answer: opaque watermarks, ids such as <c>abc123</c>, errors with code and message.
/// It takes nothing that the documentation does not show.
/// </summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference</remarks>
internal sealed class DocumentedDirectLine : IAsyncDisposable
{
    public const string Secret = "RCurR_XV9ZA.cwA.BKA.iaJrC8xpy8qbOF5xnR2vtCX7CZj0LdjAPGfiCpg4Fv0";

    private readonly WebApplication _app;

    private DocumentedDirectLine(WebApplication app) => _app = app;

    public Uri Domain => new(_app.Urls.First() + "/v3/directline");

    /// <summary>What the bot says, in the order in which it is read.</summary>
    public ConcurrentQueue<string> Says { get; } = new();

    /// <summary>Activities that the client sent.</summary>
    public ConcurrentQueue<JsonNode> Heard { get; } = new();

    /// <summary>Watermarks that the client showed.</summary>
    public ConcurrentQueue<string> Watermarks { get; } = new();

    /// <summary>What was wrong with the client's requests.</summary>
    public ConcurrentQueue<string> Mistakes { get; } = new();

    /// <summary>Status and body of what is answered to an activity.</summary>
    public (int Status, string Body) ToActivity { get; set; } = (StatusCodes.Status200OK, """{"id":"0001"}""");

    /// <summary>Status and body of what is answered to a reader; null for what the bot says.</summary>
    public (int Status, string Body)? ToReader { get; set; }

    public static async Task<DocumentedDirectLine> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var service = new DocumentedDirectLine(app);
        app.MapPost("/v3/directline/conversations", service.Start);
        app.MapPost("/v3/directline/conversations/abc123/activities", service.TakeAsync);
        app.MapGet("/v3/directline/conversations/abc123/activities", service.Read);
        await app.StartAsync();
        return service;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Start(HttpRequest request)
    {
        Check(request, hasBody: true);
        return Results.Content(
            """{"conversationId":"abc123","token":"RCurR_XV9ZA.cwA","expires_in":1800,"streamUrl":"https://directline.botframework.com/v3/directline/conversations/abc123/stream?t=RCurR_XV9ZA.cwA","eTag":"x","referenceGrammarId":"y"}""",
            "application/json; charset=utf-8",
            statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        Check(request, hasBody: true);
        Heard.Enqueue((await JsonNode.ParseAsync(request.Body))!);
        return ToActivity.Body.Length > 0 ? Results.Content(ToActivity.Body, "application/json", statusCode: ToActivity.Status) : Results.StatusCode(ToActivity.Status);
    }

    private IResult Read(HttpRequest request, string? watermark)
    {
        Check(request, hasBody: false);
        Watermarks.Enqueue(watermark ?? "");
        if (ToReader is var (status, body))
        {
            return Results.Content(body, "application/json", statusCode: status);
        }

        var activities = new JsonArray();
        while (Says.TryDequeue(out var activity))
        {
            activities.Add(JsonNode.Parse(activity));
        }

        return Results.Json(new JsonObject { ["activities"] = activities, ["watermark"] = "0001a-94" });
    }

    private void Check(HttpRequest request, bool hasBody)
    {
        if (request.Headers.Authorization != $"Bearer {Secret}")
        {
            Mistakes.Enqueue($"{request.Path}: no secret");
        }

        if (hasBody && request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) is not true)
        {
            Mistakes.Enqueue($"{request.Path}: {request.ContentType}");
        }
    }
}
