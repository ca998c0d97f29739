using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Integration;

/// <summary>A bot behind CloudAdapter on a real port, made of what each test gives it.</summary>
internal sealed class CloudAdapterHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private CloudAdapterHost(WebApplication app) => _app = app;

    public static async Task<CloudAdapterHost> StartAsync(CloudAdapter adapter, IBot bot)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = new CloudAdapterHost(builder.Build());
        host._app.Map("/api/messages", context => adapter.ProcessAsync(context.Request, context.Response, bot));
        await host._app.StartAsync();
        return host;
    }

    /// <summary>Status and body of the answer to a posted body.</summary>
    public async Task<(int Status, string Body)> PostAsync(string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{_app.Urls.First()}/api/messages"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public Task<(int Status, string Body)> PostAsync(JObject activity, string? authorization = null) => PostAsync(activity.ToString(), authorization);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }
}
