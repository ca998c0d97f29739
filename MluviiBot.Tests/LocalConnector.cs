using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests;

/// <summary>The Bot Connector service on loopback, as a bot sees it: takes what the bot sends and keeps it as JSON.</summary>
public sealed class LocalConnector : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Call> _calls = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LocalConnector(WebApplication app) => _app = app;

    /// <summary>The service URL to put in activities.</summary>
    public string ServiceUrl => _app.Urls.First();

    /// <summary>Answers the next calls; null takes the activity with 201.</summary>
    public Func<Call, HttpStatusCode>? Answer { get; set; }

    /// <summary>Header of each answer; none by default.</summary>
    public string? RetryAfter { get; set; }

    /// <summary>All calls so far, oldest first.</summary>
    public IReadOnlyList<Call> Calls => [.. _calls];

    public static async Task<LocalConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new LocalConnector(builder.Build());
        connector._app.Map("/{**path}", connector.TakeAsync);
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>Waits until calls are as expected.</summary>
    public async Task UntilAsync(Func<IReadOnlyList<Call>, bool> expected)
    {
        while (true)
        {
            var next = Volatile.Read(ref _next).Task;
            if (expected(Calls))
            {
                return;
            }

            await next.WaitAsync(Patience);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync();
        var call = new Call(
            context.Request.Method,
            context.Request.Path,
            context.Request.Headers.Authorization.ToString(),
            text.Length == 0 ? null : JObject.Parse(text),
            context.Request.Headers["Idempotency-Key"]);
        var status = Answer?.Invoke(call) ?? HttpStatusCode.Created;
        _calls.Enqueue(call);
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        context.Response.StatusCode = (int)status;
        if (RetryAfter is not null)
        {
            context.Response.Headers.RetryAfter = RetryAfter;
        }

        await context.Response.WriteAsJsonAsync(new { id = $"reply-{_calls.Count}" });
    }

    /// <summary>One request of the bot to the service.</summary>
    public sealed record Call(string Method, string Path, string Authorization, JObject? Activity, string? DeliveryId);
}
