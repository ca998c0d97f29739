using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.BotService.Issuer;

namespace MluviiBot.Benchmarks.Servers;

/// <summary>A connector that takes every reply and answers with an id; beside it, the simulator's issuer of tokens.</summary>
internal static class ConnectorServer
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Password = "benchmark";

    /// <summary>GET answers the token with which this connector comes to the bot.</summary>
    public const string TokenPath = "/token";

    private static readonly byte[] Answer = "{\"id\":\"1\"}"u8.ToArray();

    public static Task<int> RunAsync(string[] args)
    {
        var builder = LoopbackServer.CreateBuilder(args);
        builder.Services.AddLocalBotService();
        builder.Services.AddSingleton<IRegisteredBots, OneBot>();
        var app = builder.Build();
        app.MapPost("/v3/conversations/{conversation}/activities/{activity}", async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Answer.Length;
            await context.Response.Body.WriteAsync(Answer);
        });
        app.MapLocalBotService();
        app.MapGet(TokenPath, (ChannelTokens tokens, ServiceAddress address) => tokens.ForBot(AppId, address.Url + "/"));
        return LoopbackServer.RunAsync(app, listening => listening.Services.GetRequiredService<ServiceAddress>().Url = listening.Urls.First());
    }

    /// <summary>Settings of a bot that trusts this connector and nobody else.</summary>
    public static IEnumerable<string> SettingsOfBot(Uri connector) =>
    [
        $"--MicrosoftAppId={AppId}",
        $"--MicrosoftAppPassword={Password}",
        $"--ToBotFromChannelTokenIssuer={connector.OriginalString}",
        $"--ToBotFromChannelOpenIdMetadataUrl={connector}v1/.well-known/openidconfiguration",
        $"--ToBotFromEmulatorOpenIdMetadataUrl={connector}v1/.well-known/openidconfiguration",
        $"--ToChannelFromBotLoginUrl={connector}botframework.com",
        "--ToChannelFromBotOAuthScope=https://api.botframework.com",
        $"--OAuthUrl={connector.OriginalString}",
    ];

    private sealed class OneBot : IRegisteredBots
    {
        public IReadOnlyList<BotRegistration> Bots { get; } =
        [
            new() { Name = "bot", AppId = AppId, Password = Password, DirectLineSecret = "-", Endpoint = new Uri("http://127.0.0.1/api/messages") },
        ];
    }
}
