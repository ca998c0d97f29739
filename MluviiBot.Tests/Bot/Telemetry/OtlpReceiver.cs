using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Tests.Bot.Telemetry;

/// <summary>An OpenTelemetry collector on loopback (OTLP over HTTP, protobuf), which keeps what it gets.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<(string Path, string Body)> _calls = new();

    private OtlpReceiver(WebApplication app) => _app = app;

    public string Url => _app.Urls.First();

    /// <summary>What came to a path; texts in protobuf are readable as they are.</summary>
    public string Got(string path) => string.Concat(_calls.Where(call => call.Path == path).Select(call => call.Body));

    /// <param name="slowness">How long it takes before it has got what is sent.</param>
    public static async Task<OtlpReceiver> StartAsync(TimeSpan slowness = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new OtlpReceiver(builder.Build());
        receiver._app.MapPost("/{**path}", async (HttpRequest request) =>
        {
            using var body = new StreamReader(request.Body, Encoding.UTF8);
            await Task.Delay(slowness);
            receiver._calls.Enqueue((request.Path, await body.ReadToEndAsync()));
            return Results.Bytes([], "application/x-protobuf");
        });
        await receiver._app.StartAsync();
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
