using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Bot.Telemetry;
using MluviiBot.Tests.BotFramework.Authentication;
using MluviiBot.Tests.Extensions.ApiChatbot;

namespace MluviiBot.Tests.Security;

/// <summary>
/// A whole conversation on both connections, and things that go wrong: nothing secret and nothing of the guest's reaches logs or telemetry.
/// </summary>
public sealed class NothingLeaksTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>, IAsyncLifetime
{
    private const string WebhookSecret = "planted-webhook-secret";
    private const string Words = "Tajemná Karolína";

    private static readonly string[] Secrets =
    [
        "planted-app-password", WebhookSecret, "planted-client-secret", "planted-database-password", "planted-telemetry-key", "planted-wrong-secret",
        "token-1",
    ];

    private static readonly string[] OfGuest =
        [Words, "Tajemn", "603987654", "603 987 654", "karolina@tajna.example", "planted-unreadable", "nabídku"];

    private LocalConnector _connector = null!;
    private LocalMluvii _mluvii = null!;
    private OtlpReceiver _collector = null!;

    public async Task InitializeAsync()
    {
        _connector = await LocalConnector.StartAsync();
        _mluvii = await LocalMluvii.StartAsync();
        _collector = await OtlpReceiver.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _connector.DisposeAsync();
        await _mluvii.DisposeAsync();
        await _collector.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_planted_is_in_logs_traces_or_metrics()
    {
        RecordedLog log;
        await using (var host = new BotHost("Production", [.. Settings()]))
        {
            log = host.Log;
            using var bot = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(ThrowingBot.Add)).CreateClient();
            await TalkByBotFrameworkAsync(bot);
            await TalkByApiAsync(bot);
            await GoWrongAsync(bot);
        }

        log.Lines.ShouldContain(line => line.Category.StartsWith("MluviiBot", StringComparison.Ordinal), "the logs are those of the bot");
        log.Lines.Count(line => line.Text.Contains(nameof(ThrowingBot), StringComparison.Ordinal) && line.Text.Contains("System.FormatException", StringComparison.Ordinal))
            .ShouldBe(2, "kind and place of what failed are told, for both connections");
        log.Lines.ShouldContain(line => line.Level == LogLevel.Information && line.Category.StartsWith("System.Net.Http", StringComparison.Ordinal));
        var telemetry = _collector.Got("/v1/traces") + _collector.Got("/v1/metrics");
        telemetry.ShouldContain("mluvii.turn");
        foreach (var planted in Secrets.Concat(OfGuest))
        {
            log.Lines.Where(line => line.Text.Contains(planted, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(planted);
            telemetry.Contains(planted, StringComparison.OrdinalIgnoreCase).ShouldBeFalse($"'{planted}' is in the telemetry");
        }
    }

    /// <summary>Everything that our code tells, and what the framework tells to those who look for a fault.</summary>
    private IEnumerable<(string Key, string Value)> Settings() =>
    [
        .. issuer.Settings(("MicrosoftAppPassword", "planted-app-password")).AsEnumerable()
            .Where(setting => setting.Value is not null).Select(setting => (setting.Key, setting.Value!)),
        .. ApiBotHost.Chatbot(_mluvii, secret: WebhookSecret).Select(setting => ($"Mluvii:ApiChatbots:main:{setting.Key}", setting.Value!)),
        ("Mluvii:ApiChatbots:main:ClientSecret", "planted-client-secret"),
        ("State:PostgreSql:ConnectionString", "Host=nowhere;Password=planted-database-password"),
        ("OTEL_EXPORTER_OTLP_ENDPOINT", _collector.Url),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        ("OTEL_EXPORTER_OTLP_TIMEOUT", "60000"),
        ("Hosting:ShutdownTimeout", "00:02:00"),
        ("OTEL_EXPORTER_OTLP_HEADERS", "api-key=planted-telemetry-key"),
        ("Logging:LogLevel:Default", "Information"),
        ("Logging:LogLevel:MluviiBot", "Trace"),
        ("Logging:LogLevel:Microsoft.Bot", "Trace"),
        ("Logging:LogLevel:Microsoft.AspNetCore", "Information"),
        ("Logging:LogLevel:System.Net.Http", "Information"),
    ];

    private AuthenticationHeaderValue Token() =>
        AuthenticationHeaderValue.Parse((issuer.ChannelToken() with { ServiceUrl = _connector.ServiceUrl }).Header);

    private async Task TalkByBotFrameworkAsync(HttpClient bot)
    {
        bot.DefaultRequestHeaders.Authorization = Token();
        var guest = new MluviiGuest(bot, _connector);
        await guest.OpensTheChatAsync();
        foreach (var text in (string[])["Mám zájem o nabídku", Words, "603 987 654", "karolina@tajna.example", "přeskočit", "ano"])
        {
            await guest.SaysAsync(text);
        }

        await guest.GroupsAreAsync("OFFLINE", ["BUSINESS_HOURS"]);
        await guest.SaysAsync(Words);
        _connector.Calls.ShouldContain(
            call => call.Activity!.ToString().Contains(Words, StringComparison.Ordinal), "the conversation was about the guest");
        bot.DefaultRequestHeaders.Authorization = null;
    }

    private async Task TalkByApiAsync(HttpClient bot)
    {
        await PostAsync(bot, """{"activity":"ConversationStarted","sessionId":13,"language":"cs","source":"Default"}""");
        await _mluvii.NextAsync();
        await PostAsync(bot, $$"""{"activity":"Text","sessionId":13,"text":"{{Words}} 603 987 654","timestamp":"2026-11-22T12:00:01Z"}""");
        await PostAsync(bot, $$"""{"activity":"SomethingNew","sessionId":13,"note":"{{Words}}"}""");
        await _mluvii.NextAsync();
    }

    private async Task GoWrongAsync(HttpClient bot)
    {
        await PostAsync(bot, """{"activity":"Text","sessionId":13,"text":"planted-unreadable""");
        (await PostAsync(bot, "{}", "planted-wrong-secret")).ShouldBe(HttpStatusCode.Unauthorized);
        bot.DefaultRequestHeaders.Authorization = Token();
        using var broken = new StringContent("""{"type":"message","text":"planted-unreadable""", Encoding.UTF8, "application/json");
        using var refused = await bot.PostAsync(new Uri("/api/messages", UriKind.Relative), broken);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _connector.Answer = _ => HttpStatusCode.BadRequest;
        await new MluviiGuest(bot, _connector, "conversation-2").SaysAsync(Words);
        await new MluviiGuest(bot, _connector, "conversation-3").SaysAsync(ThrowingBot.Trigger + Words);
        await PostAsync(bot, $$"""{"activity":"Text","sessionId":14,"text":"{{ThrowingBot.Trigger}}{{Words}}"}""");
        while ((await _mluvii.NextAsync())["sessionId"]!.GetValue<long>() != 14)
        {
            // Still of the other session.
        }
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient bot, string json, string secret = WebhookSecret)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await bot.PostAsync(new Uri($"/api/mluvii?access_token={secret}", UriKind.Relative), content);
        return response.StatusCode;
    }

    /// <summary>Goes wrong when a guest says so, with the guest's words in what it throws, as parsers do.</summary>
    private sealed class ThrowingBot(IBot bot) : IBot
    {
        public const string Trigger = "throw ";

        public static void Add(IServiceCollection services)
        {
            var registered = services.Last(service => service.ServiceType == typeof(IBot));
            services.Replace(ServiceDescriptor.Describe(
                typeof(IBot), provider => new ThrowingBot(Make(provider, registered)), registered.Lifetime));
        }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.Activity.Text?.StartsWith(Trigger, StringComparison.Ordinal) is true
                ? throw new InvalidOperationException($"No answer to '{turnContext.Activity.Text}'.", new FormatException($"'{turnContext.Activity.Text}' is no number."))
                : bot.OnTurnAsync(turnContext, cancellationToken);

        private static IBot Make(IServiceProvider provider, ServiceDescriptor registered) =>
            (IBot)(registered.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, registered.ImplementationType!));
    }
}
