using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>mluvii's API on loopback, as an API chatbot sees it: gives tokens, takes activities and keeps them in order.</summary>
public sealed class LocalMluvii : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Post> _posts = new();
    private readonly ConcurrentQueue<Dictionary<string, string>> _tokenForms = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private LocalMluvii(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First());

    /// <summary>Answers the next activities, before they count as taken; null takes them with 200.</summary>
    public Func<Post, HttpContext, Task<HttpStatusCode>>? Answer { get; set; }

    /// <summary>Answers a request for a token; null gives token-1, token-2 and so on for an hour.</summary>
    public Func<int, IResult>? AnswerToken { get; set; }

    /// <summary>Forms of the requests for a token.</summary>
    public IReadOnlyList<Dictionary<string, string>> TokenForms => [.. _tokenForms];

    /// <summary>All activities that were posted, whatever the answer.</summary>
    public IReadOnlyList<Post> Posts => [.. _posts];

    /// <summary>What those that were taken hold, oldest first.</summary>
    public IReadOnlyList<JsonObject> Taken => [.. _posts.Where(post => post.Status is HttpStatusCode.OK or HttpStatusCode.Created).Select(post => post.Json)];

    public static async Task<LocalMluvii> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var mluvii = new LocalMluvii(builder.Build());
        mluvii._app.MapPost("/login/connect/token", (Delegate)mluvii.GiveTokenAsync);
        mluvii._app.MapPost("/api/v1/Chatbot/{chatbot}/activity", (Delegate)mluvii.TakeAsync);
        await mluvii._app.StartAsync();
        return mluvii;
    }

    /// <summary>The next activity that the bot posts.</summary>
    public async Task<JsonObject> NextAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _arrived.WaitAsync(limit.Token);
        return _posts.ElementAt(_read++).Json;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _arrived.Dispose();
    }

    private int _read;

    private async Task<IResult> GiveTokenAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        _tokenForms.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        var number = _tokenForms.Count;
        return AnswerToken?.Invoke(number) ?? Token(number, 3600);
    }

    public static IResult Token(int number, int seconds) =>
        Results.Json(new { access_token = $"token-{number}", expires_in = seconds, token_type = "Bearer" });

    private async Task TakeAsync(HttpContext context, string chatbot)
    {
        using var reader = new StreamReader(context.Request.Body);
        var json = JsonNode.Parse(await reader.ReadToEndAsync())!.AsObject();
        var post = new Post(chatbot, context.Request.Headers.Authorization.ToString(), context.Request.ContentType, json);
        _posts.Enqueue(post);
        post.Status = Answer is null ? HttpStatusCode.OK : await Answer(post, context);
        context.Response.StatusCode = (int)post.Status;
        _arrived.Release();
    }

    /// <summary>One activity that the bot posted.</summary>
    public sealed record Post(string Chatbot, string Authorization, string? ContentType, JsonObject Json)
    {
        public HttpStatusCode Status { get; set; }
    }
}
