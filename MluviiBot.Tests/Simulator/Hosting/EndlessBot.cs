using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Tests.Simulator.Hosting;

/// <summary>A bot that answers 200 at once, and then goes on answering for as long as somebody listens.</summary>
internal sealed class EndlessBot : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EndlessBot(WebApplication app) => _app = app;

    public Uri Url => new(_app.Urls.First() + "/api/messages");

    public static async Task<EndlessBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            var nothing = new byte[100_000];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(nothing, context.RequestAborted);
            }
        });
        await app.StartAsync();
        return new EndlessBot(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
