using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MluviiBot.Hosting;
using MluviiBot.Tests.Bot;

namespace MluviiBot.Tests.Deployment;

/// <summary>What the bot itself says about what the template takes for granted: its routes, the settings that it reads, its runtime.</summary>
public sealed class RunningBot : IAsyncLifetime
{
    private readonly RecordingSettings _read = new();

    /// <summary>Paths that the bot answers.</summary>
    public IReadOnlyCollection<string> Routes { get; private set; } = [];

    /// <summary>Whether it asked for the setting of that name, with <c>__</c> between its parts.</summary>
    public bool Reads(string name) => _read.Keys.ContainsKey(name.Replace("__", ":", StringComparison.Ordinal));

    public TimeSpan ShutdownTimeout { get; private set; }

    public static string Assembly => typeof(Program).Assembly.ManifestModule.Name;

    /// <summary>As in <c>DOTNETCORE|10.0</c>.</summary>
    public static Version Runtime { get; } =
        new FrameworkName(typeof(Program).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName).Version;

    /// <summary>Starts the bot with settings of the template's; what Azure would fill in is made up.</summary>
    internal static BotHost Start(DeployedTemplate deployment) => new("Production", [.. deployment.Settings.First()["properties"]!.AsObject()
        .Where(setting => setting.Key is not ("State__Provider" or "ASPNETCORE_ENVIRONMENT"))
        .Select(setting => (setting.Key.Replace("__", ":", StringComparison.Ordinal), FilledIn(setting.Value!.ToString())))]);

    public Task InitializeAsync()
    {
        var files = new DeploymentFiles();
        var parameters = files.Parameters.Values.First()["parameters"]!;
        parameters["apiChatbot"] = new JsonObject { ["value"] = true };
        parameters["mluviiChatbotId"] = new JsonObject { ["value"] = 12 };
        using var bot = Start(new DeployedTemplate(files, this, files.Parameters.Keys.First(), DeployedTemplate.SingleTenant))
            .WithWebHostBuilder(builder => builder.ConfigureAppConfiguration(settings => settings.Add(_read)));
        Routes = [.. bot.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))];
        ShutdownTimeout = bot.Services.GetRequiredService<IOptions<HostingOptions>>().Value.ShutdownTimeout;
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static string FilledIn(string value) =>
        value.StartsWith("@Microsoft.KeyVault(", StringComparison.Ordinal) ? "from-the-vault"
        : value.StartsWith('<') ? DeployedTemplate.AppId
        : value.Replace('<', '_').Replace('>', '_');

    /// <summary>Has no settings, and remembers which were asked for.</summary>
    private sealed class RecordingSettings : ConfigurationProvider, IConfigurationSource
    {
        public ConcurrentDictionary<string, bool> Keys { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override bool TryGet(string key, out string? value)
        {
            Keys[key] = true;
            value = null;
            return false;
        }

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
    }
}
