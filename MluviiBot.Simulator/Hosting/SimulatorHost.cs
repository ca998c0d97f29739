using System.Net;
using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Page;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Hosting;

/// <summary>The simulator as a web application: both connections, the page and its HTTP API.</summary>
public static class SimulatorHost
{
    /// <summary>How long a request may be, in bytes; uploads of files have limits of their own.</summary>
    private const long LongestBody = 1_000_000;

    /// <summary>Starts to listen.</summary>
    /// <param name="tenant">The company that is played.</param>
    /// <param name="settings">Where to listen.</param>
    /// <param name="configure">Has the last word on the services.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<WebApplication> StartAsync(
        Tenant tenant, SimulatorSettings settings, Action<IServiceCollection>? configure = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        ArgumentNullException.ThrowIfNull(settings);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            if (settings.Listen is not null || settings.Port == 0)
            {
                kestrel.Listen(settings.Listen ?? IPAddress.Loopback, settings.Port);
            }
            else
            {
                kestrel.ListenLocalhost(settings.Port);
            }
        });
        builder.Services.AddLocalBotService();
        builder.Services.AddSimulation(tenant, settings.FirstSessionId);
        builder.Services.AddSingleton<TenantBots>().AddSingleton<IRegisteredBots>(services => services.GetRequiredService<TenantBots>());
        if (settings.DirectLine is { } domain)
        {
            builder.Services.Configure<DirectLineOptions>(direct => (direct.Domain, direct.Secret) = (domain, settings.DirectLineSecret ?? ""));
            builder.Services.AddSingleton<IChatbotConnection, DirectLineConnection>();
        }
        else
        {
            builder.Services.AddSingleton<BotFrameworkConnection>().AddSingleton<IChatbotConnection>(services => services.GetRequiredService<BotFrameworkConnection>());
        }

        builder.Services.AddApiChatbotSide();
        builder.Services.AddFaults();
        builder.Services.AddPage(isForThisMachineOnly: settings.Listen is null);
        configure?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapPage();
        if (settings.DirectLine is null)
        {
            app.MapLocalBotService(FaultHosting.OnConnector);
        }

        app.MapApiChatbotSide(FaultHosting.OnApi);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        app.Services.GetRequiredService<ServiceAddress>().Url = (settings.ServiceUrl ?? AddressOf(app)).AbsoluteUri;
        app.Services.ConnectFaultyChatbots();
        return app;
    }

    /// <summary>Where the page is, for somebody on this machine.</summary>
    public static Uri AddressOf(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var listening = new Uri(app.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal));
        return IPAddress.TryParse(listening.Host, out var address) && address.Equals(IPAddress.Any)
            ? new UriBuilder(listening) { Host = "localhost" }.Uri
            : listening;
    }
}
