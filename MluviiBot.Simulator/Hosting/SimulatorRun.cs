using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using MluviiBot.Simulator.ApiChatbot;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Hosting;

/// <summary>Runs the simulator, with a bot or without, until it is stopped.</summary>
internal static class SimulatorRun
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(SimulatorSettings settings, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (settings.DirectLine is not null && string.IsNullOrEmpty(settings.DirectLineSecret))
        {
            settings = settings with { DirectLineSecret = SecretInput.Read("Secret of the bot's Direct Line channel", output) };
            if (string.IsNullOrEmpty(settings.DirectLineSecret))
            {
                await error.WriteLineAsync(
                    $"--direct-line needs the secret of the bot's Direct Line channel: type it, write it to the standard input, or set {CommandLine.SecretVariable}.");
                return 1;
            }
        }

        var account = BotAccount.Of(settings);
        try
        {
            await using var app = await SimulatorHost.StartAsync(
                await TenantFile.ReadAsync(settings.TenantFile ?? Path.Combine(AppContext.BaseDirectory, "tenant.yaml"), cancellationToken),
                settings,
                services => services.Configure<BotFrameworkOptions>(bots => (bots.AppId, bots.Password) = (account?.AppId, account?.Password)),
                cancellationToken);
            var serviceUrl = app.Services.GetRequiredService<ServiceAddress>().Url;
            var simulation = app.Services.GetRequiredService<Simulation>();
            var api = app.Services.GetRequiredService<IOptions<ApiChatbotOptions>>().Value;
            await using var bot = settings.StartsBot
                ? await BotProcess.StartAsync(BotSettings.For(account, simulation.Tenant, api, serviceUrl), output, cancellationToken)
                : null;
            simulation.Change(tenant => Chatbots.Place(tenant, bot?.Messages ?? settings.Bot, settings.ApiBot ?? (HasApiChatbot(tenant) ? bot?.Webhook : null)));
            await WelcomeAsync(settings, account, api, SimulatorHost.AddressOf(app), serviceUrl, output);
            if (bot is not null)
            {
                _ = bot.Ended.ContinueWith(_ => error.WriteLine("The bot has ended; the simulator goes on without it."), cancellationToken, default, TaskScheduler.Default);
            }

            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await error.WriteLineAsync($"Port {settings.Port} is taken, maybe by another simulator. Stop that, or choose another port: --port {settings.Port + 1}.");
        }
        catch (Exception wrong) when (wrong is YamlMistakeException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            await error.WriteLineAsync($"The simulator does not start. {wrong.Message}");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return 0;
        }

        return 1;
    }

    private static bool HasApiChatbot(Tenant tenant) => tenant.Chatbots.Any(chatbot => chatbot.Kind is ChatbotKind.Api);

    private static async Task WelcomeAsync(SimulatorSettings settings, BotAccount? account, ApiChatbotOptions api, Uri page, string serviceUrl, TextWriter output)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync($"  Open {page} and be a guest. Ctrl+C stops the simulator{(settings.StartsBot ? " and the bot" : "")}.");
        if (settings.Listen is not null)
        {
            await output.WriteLineAsync($"  Others can reach it: it listens on {settings.Listen}, and whoever can reach it can play every part and read everything.");
        }

        if (account is not null && settings.Bot is not null)
        {
            await output.WriteLineAsync("  Give the bot these settings:");
            foreach (var (name, value) in account.SettingsFor(serviceUrl))
            {
                await output.WriteLineAsync($"    {name}={value}");
            }
        }

        if (settings.ApiBot is not null)
        {
            await output.WriteLineAsync($"  The API chatbot reaches mluvii at {serviceUrl} with client id '{api.ClientId}' and client secret '{api.ClientSecret}'.");
        }

        await output.WriteLineAsync();
    }
}
