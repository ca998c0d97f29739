using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Connector;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace MluviiBot.Tests.BotFramework.Connector;

/// <summary>A Bot Connector on loopback that keeps what it is sent and answers as told, in order; the last answer stands.</summary>
internal sealed class ConnectorServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private readonly ConcurrentDictionary<string, bool> _connections = new();
    private Func<HttpContext, Task> _answer = context => WriteAsync(context, 200, """{"id":"sent-1"}""", "application/json");

    private ConnectorServer(WebApplication app) => _app = app;

    public ConcurrentQueue<Received> Requests { get; } = new();

    public Received Request => Requests.ShouldHaveSingleItem();

    public int Connections => _connections.Count;

    public Uri Address { get; private set; } = null!;

    public static async Task<ConnectorServer> StartAsync(string path = "/")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(options => options.Limits.MaxRequestBodySize = null);
        var server = new ConnectorServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        server.Address = new Uri(server._app.Urls.Single() + path);
        return server;
    }

    public ConnectorServer Answers(int status, string body = "", string type = "application/json", params (string Name, string Value)[] headers) =>
        Answers(context =>
        {
            foreach (var (name, value) in headers)
            {
                context.Response.Headers[name] = value;
            }

            return WriteAsync(context, status, body, type);
        });

    public ConnectorServer Answers(Func<HttpContext, Task> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    public ConnectorClient Client(ServiceClientCredentials? credentials = null) => new(Address, credentials ?? new NoCredentials());

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        _connections[context.Connection.Id] = true;
        Requests.Enqueue(new Received(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await reader.ReadToEndAsync()));
        if (_answers.TryDequeue(out var next))
        {
            _answer = next;
        }

        await _answer(context);
    }

    private static async Task WriteAsync(HttpContext context, int status, string body, string type)
    {
        context.Response.StatusCode = status;
        if (body.Length > 0)
        {
            context.Response.ContentType = type;
            await context.Response.WriteAsync(body, Encoding.UTF8);
        }
    }
}

internal sealed record Received(string Method, string Target, Dictionary<string, string> Headers, string Body);

internal sealed class NoCredentials : ServiceClientCredentials;

/// <summary>A token that is another one each time it is asked for.</summary>
internal sealed class CountingCredentials : ServiceClientCredentials
{
    private int _count;

    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new("Bearer", $"token-{Interlocked.Increment(ref _count)}");
        return Task.CompletedTask;
    }
}

/// <summary>Answers without a network; what it throws is the network's failure.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public int Calls { get; private set; }

    public static StubHandler Throwing(Func<Exception> error) => new((_, _) => Task.FromException<HttpResponseMessage>(error()));

    public static StubHandler Answering(HttpStatusCode status, string body = "") =>
        new((_, _) => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) }));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls++;
        return answer(request, cancellationToken);
    }
}
