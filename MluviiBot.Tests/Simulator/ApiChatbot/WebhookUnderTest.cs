using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Tests.Simulator.ApiChatbot;

/// <summary>The webhook of an API chatbot on loopback, which keeps what it gets and answers as a test says.</summary>
internal sealed class WebhookUnderTest : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _bodies = new();
    private readonly Channel<string> _answered = Channel.CreateUnbounded<string>();
    private int _atOnce;

    private WebhookUnderTest(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First() + "/hook");

    /// <summary>What came whole, as it came.</summary>
    public IReadOnlyList<string> Bodies => [.. _bodies];

    public IReadOnlyList<string> Activities => [.. Bodies.Select(body => JsonNode.Parse(body)!["activity"]!.GetValue<string>())];

    /// <summary>Authorization and query of each request.</summary>
    public ConcurrentQueue<(string Authorization, string Query)> Calls { get; } = new();

    /// <summary>How many requests were under way at once, at most.</summary>
    public int MostAtOnce { get; private set; }

    /// <summary>Ends when a body has broken off.</summary>
    public TaskCompletionSource BrokeOff { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gives the status that a body is answered.</summary>
    public Func<string, CancellationToken, Task<int>> Answer { get; set; } = (_, _) => Task.FromResult(StatusCodes.Status200OK);

    public static async Task<WebhookUnderTest> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var webhook = new WebhookUnderTest(app);
        app.MapPost("/hook", webhook.TakeAsync);
        await app.StartAsync();
        return webhook;
    }

    /// <summary>Ends when a body has come, and was answered.</summary>
    public async Task CameAsync(string body)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await foreach (var one in _answered.Reader.ReadAllAsync(patience.Token))
        {
            if (one == body)
            {
                return;
            }
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
        try
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            _bodies.Enqueue(body);
            Calls.Enqueue((context.Request.Headers.Authorization.ToString(), context.Request.QueryString.Value ?? ""));
            context.Response.StatusCode = await Answer(body, context.RequestAborted);
            _answered.Writer.TryWrite(body);
        }
        catch (Exception broken) when (broken is IOException or BadHttpRequestException or OperationCanceledException)
        {
            BrokeOff.TrySetResult();
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }
}
