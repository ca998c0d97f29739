using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var file = builder.Configuration["tenant"] ?? Path.Combine(AppContext.BaseDirectory, "tenant.yaml");
        try
        {
            builder.Services.AddSimulation(await TenantFile.ReadAsync(file));
        }
        catch (Exception wrong) when (wrong is YamlMistakeException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The simulator does not start. {wrong.Message}");
            return 1;
        }

        builder.Services.AddLocalBotService();
        builder.Services.AddOptions<BotFrameworkOptions>().BindConfiguration("BotFramework");
        builder.Services.AddSingleton<TenantBots>().AddSingleton<IRegisteredBots>(services => services.GetRequiredService<TenantBots>());
        builder.Services.AddSingleton<BotFrameworkConnection>().AddSingleton<IChatbotConnection>(services => services.GetRequiredService<BotFrameworkConnection>());
        builder.Services.AddApiChatbotSide();
        builder.Services.AddFaults();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls("http://localhost:3980");
        }

        await using var app = builder.Build();
        app.MapLocalBotService(FaultHosting.OnConnector);
        app.MapApiChatbotSide(FaultHosting.OnApi);
        app.MapGroup("/api").MapFaults();
        app.MapGet("/", (Simulation simulation) => $"{simulation.Tenant.Name}, with {simulation.Sessions.Count} sessions");
        await app.StartAsync();
        app.Services.GetRequiredService<ServiceAddress>().Url = app.Urls.First();
        app.Services.ConnectFaultyChatbots();
        await app.WaitForShutdownAsync();
        return 0;
    }
}
