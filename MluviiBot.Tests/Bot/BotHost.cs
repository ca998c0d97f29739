using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using MluviiBot.Tests.Extensions.ApiChatbot;

namespace MluviiBot.Tests.Bot;

/// <summary>The whole bot in this process, with settings and a clock of the test's. Its store is in memory unless they name another.</summary>
public sealed class BotHost(string environment, params (string Key, string Value)[] settings) : WebApplicationFactory<Program>
{
    public ManualTime Time { get; } = new();

    /// <summary>All that it logs at the levels of the settings.</summary>
    internal RecordedLog Log { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("State:Provider", "Memory");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureServices(services => services
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<ILoggerProvider>(Log)
            .PostConfigure<HealthCheckServiceOptions>(WaitForChecks));
    }

    // The computer's clock would give them up.
    private static void WaitForChecks(HealthCheckServiceOptions health)
    {
        foreach (var check in health.Registrations)
        {
            check.Timeout = Timeout.InfiniteTimeSpan;
        }
    }
}
