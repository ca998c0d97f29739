using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MluviiBot.Extensions.ApiChatbot;
using MluviiBot.Extensions.Turns;
using Newtonsoft.Json;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>A bot that mluvii reaches over HTTP as an API chatbot.</summary>
internal sealed class ApiBotHost : IAsyncDisposable
{
    public const string Secret = "s3cret-of-the-webhook";

    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly MeterListener _meters = new();
    private readonly ConcurrentDictionary<string, long> _counts = new();

    private ApiBotHost(WebApplication app, RecordedLog log)
    {
        _app = app;
        Log = log;
        _http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        // Not in the callback: other tests publish instruments too, also while this bot goes.
        var meters = app.Services.GetRequiredService<IMeterFactory>();
        _meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter is { Name: "MluviiBot.Extensions", Scope: { } scope } && scope == meters)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>((instrument, value, _, _) => _counts.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        _meters.Start();
    }

    public RecordedLog Log { get; }

    public IServiceProvider Services => _app.Services;

    public TurnsUnderTest Turns => (TurnsUnderTest)(object)_app.Services.GetRequiredService<ITurnStore>();

    public ITurnConnection Connection => _app.Services.GetServices<ITurnConnection>().Single(connection => connection.Name == "MluviiApi");

    public ManualTime Time => (ManualTime)_app.Services.GetRequiredService<TimeProvider>();

    public Uri Address => _http.BaseAddress!;

    /// <summary>Settings of a chatbot, as they stand under its name.</summary>
    public static Dictionary<string, string?> Chatbot(LocalMluvii mluvii, int id = 7, string secret = Secret) => new()
    {
        ["Url"] = mluvii.Url.AbsoluteUri,
        ["ChatbotId"] = $"{id}",
        ["ClientId"] = $"client-{id}",
        ["ClientSecret"] = $"client-secret-{id}",
        ["Secret"] = secret,
    };

    /// <summary>Starts a bot with one chatbot, named <c>main</c>.</summary>
    public static Task<ApiBotHost> StartAsync(LocalMluvii mluvii, BotCallbackHandler? bot = null, params (string Key, string? Value)[] settings)
    {
        var main = Chatbot(mluvii);
        foreach (var (key, value) in settings)
        {
            main[key] = value;
        }

        return StartAsync(new() { ["main"] = main }, new DelegateBot(bot ?? ((_, _) => Task.CompletedTask)));
    }

    public static async Task<ApiBotHost> StartAsync(
        Dictionary<string, Dictionary<string, string?>> chatbots, IBot? bot, string environment = "Production", Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var log = new RecordedLog();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(
            from chatbot in chatbots
            from setting in chatbot.Value
            select KeyValuePair.Create($"Mluvii:ApiChatbots:{chatbot.Key}:{setting.Key}", setting.Value));
        builder.Services.AddSingleton<TimeProvider>(new ManualTime());
        if (bot is not null)
        {
            builder.Services.AddSingleton(bot);
        }

        builder.Services.AddSingleton(provider => TurnsUnderTest.Create(provider.GetRequiredService<TimeProvider>()));
        builder.Services.AddMluviiApiChatbots();
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.MapMluviiApiChatbots();
        await app.StartAsync();
        return new ApiBotHost(app, log);
    }

    public Task<HttpStatusCode> PostAsync(string json, string path = "/api/mluvii?access_token=" + Secret) => PostAsync(Encoding.UTF8.GetBytes(json), path);

    public async Task<HttpStatusCode> PostAsync(byte[] body, string path = "/api/mluvii?access_token=" + Secret, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization).ShouldBeTrue();
        }

        using var response = await _http.SendAsync(request);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> GetAsync(string path)
    {
        using var response = await _http.GetAsync(path);
        return response.StatusCode;
    }

    /// <summary>Delivers a text of chatbot <c>main</c>.</summary>
    public Task<DeliveryOutcome> DeliverAsync(string text, long session = 13) => DeliverAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Text = text,
        From = new ChannelAccount("main"),
        Conversation = new ConversationAccount(id: $"{session}"),
    });

    public Task<DeliveryOutcome> DeliverAsync(Activity activity) => Connection.DeliverAsync(
        new Delivery { Id = Guid.NewGuid().ToString("N"), Connection = Connection.Name, Payload = JsonConvert.SerializeObject(activity) },
        CancellationToken.None);

    /// <summary>How often a counter was counted up.</summary>
    public long Count(string name) => _counts.GetValueOrDefault("mluvii.api." + name);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _meters.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class DelegateBot(BotCallbackHandler onTurn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => onTurn(turnContext, cancellationToken);
    }
}
