using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.BotService.DirectLine;
using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Tests.Simulator.BotService;

/// <summary>The local bot service on loopback, with an echo bot registered.</summary>
public sealed class BotServiceHost : IAsyncDisposable
{
    public const string Secret = "direct-line-secret";
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly WebApplication _app;

    private BotServiceHost(WebApplication app, EchoBotHost bot, string password)
    {
        _app = app;
        Password = password;
        Bot = bot;
        Client = new HttpClient { BaseAddress = new Uri(Url) };
    }

    public EchoBotHost Bot { get; }

    /// <summary>Its own: tokens are kept for the whole process, also those of an earlier service on the same port.</summary>
    public string Password { get; }

    public string Url => _app.Urls.First();

    /// <summary>A client without credentials.</summary>
    public HttpClient Client { get; }

    public SigningKeys Keys => _app.Services.GetRequiredService<SigningKeys>();

    public LocalBotService Service => _app.Services.GetRequiredService<LocalBotService>();

    /// <summary>Starts both; with authentication the bot trusts this service only, and the service lets nobody in but the bot.</summary>
    /// <param name="authenticated">Whether it is so.</param>
    /// <param name="messages">Where another bot listens that is to be registered in place of the echo bot.</param>
    /// <param name="tokensTime">The clock of Direct Line's tokens; the computer's by default.</param>
    public static async Task<BotServiceHost> StartAsync(bool authenticated = false, Uri? messages = null, TimeProvider? tokensTime = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var registered = new FixedBots();
        builder.Services.AddSingleton(new DirectLineTokens(tokensTime ?? TimeProvider.System));
        builder.Services.AddLocalBotService();
        builder.Services.GiveBotsUpBy(new ManualTime());
        builder.Services.AddSingleton<IRegisteredBots>(registered);
        var app = builder.Build();
        app.MapLocalBotService();
        await app.StartAsync();
        var url = app.Urls.First();
        app.Services.GetRequiredService<ServiceAddress>().Url = url;

        var password = $"correct-horse-{Guid.NewGuid():N}";
        var bot = await EchoBotHost.StartAsync(authenticated ? Settings(url, password) : new ConfigurationBuilder().Build());
        registered.Bots =
        [
            new BotRegistration
            {
                Name = "echo",
                Endpoint = messages ?? new Uri(bot.Url + "/api/messages"),
                DirectLineSecret = Secret,
                AppId = authenticated ? AppId : null,
                Password = authenticated ? password : null,
            },
        ];
        return new BotServiceHost(app, bot, password);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Bot.DisposeAsync();
        await _app.DisposeAsync();
    }

    private static IConfiguration Settings(string url, string password) => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = password,
        ["ToChannelFromBotLoginUrl"] = url + "/botframework.com",
        ["ToChannelFromBotOAuthScope"] = ChannelTokens.ConnectorAudience,
        ["ToBotFromChannelTokenIssuer"] = url,
        ["OAuthUrl"] = url,
        ["ToBotFromChannelOpenIdMetadataUrl"] = url + "/v1/.well-known/openidconfiguration",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = url + "/v1/.well-known/openidconfiguration",
    }).Build();

    private sealed class FixedBots : IRegisteredBots
    {
        public IReadOnlyList<BotRegistration> Bots { get; set; } = [];
    }
}
