using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Bot.Hosting;
using MluviiBot.Tests.Packaging;
using MluviiBot.Tests.Storage;
using Npgsql;

namespace MluviiBot.Tests.Deployment;

/// <summary>
/// The published bot as App Service runs it from a package, or a container without a disk: in production, with PostgreSQL, nothing in its environment
/// but its settings, no file that it could write, and the simulator beside it in Azure's place.
/// </summary>
/// <remarks>Publishes from the folders that packages are packed from: not at the same time.</remarks>
[Collection(Packages.Name)]
public sealed class DryRunTests : IAsyncLifetime
{
    /// <summary>Runs what follows it where no file can be written; other processes do not notice.</summary>
    private static readonly string[] ReadOnly =
        ["unshare", "--mount", "sh", "-c", "mount -o remount,ro,bind / && ! touch /tmp/written 2>/dev/null && exec \"$@\"", "sh"];

    private const string TalkToOperator = "Mluvit s operátorem";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Uri Messages = new("/api/messages", UriKind.Relative);

    private readonly string _schema = $"test_{Guid.NewGuid():N}";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-published-");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        if (PostgreSqlTestServer.ConnectionString is { } connectionString)
        {
            await using var server = NpgsqlDataSource.Create(connectionString);
            await using var drop = server.CreateCommand($"DROP SCHEMA IF EXISTS {_schema} CASCADE");
            await drop.ExecuteNonQueryAsync();
        }
    }

    [SkippableFact]
    public async Task A_guest_talks_to_the_published_bot_until_an_operator_takes_over_and_nobody_gets_past_either_side_without_a_token()
    {
        PostgreSqlTestServer.SkipWithout();
        await Dotnet.SkipWithoutSdkAsync();
        Skip.IfNot(OperatingSystem.IsLinux() && await CanBeReadOnlyAsync(), "Needs Linux and the right to mount.");
        await PublishAsync();
        var port = FreePort.Find();
        await using var simulator = await SimulatorProcess.StartAsync(new Uri($"http://127.0.0.1:{port}/api/messages"));
        await using var bot = await BotProcess.RunAsync([.. ReadOnly, "env", "-i", .. Environment(simulator, port), "dotnet", Path.Combine(_folder.FullName, "MluviiBot.dll")]);
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

        await BecomesReadyAsync(http);
        var guest = await simulator.GuestArrivesAsync();
        await simulator.UntilAsync(guest, session => session["transcript"]!.ToJsonString(Plain).Contains(TalkToOperator, StringComparison.Ordinal));
        await simulator.GuestPressesAsync(guest, TalkToOperator);
        var session = await simulator.UntilAsync(guest, session => session["phase"]!.ToString().Equals("offered", StringComparison.OrdinalIgnoreCase));
        using var strangerAtBot = await http.PostAsJsonAsync(Messages, Activity(simulator));
        using var strangerAtConnector = await simulator.Api.PostAsJsonAsync(new Uri("connector/v3/conversations/any/activities", UriKind.Relative), Activity(simulator));
        bot.Terminate();

        session["transcript"]!.AsArray().Select(entry => entry!["text"]?.ToString()).ShouldContain("Předávám vás kolegovi. Děkuji za trpělivost.");
        strangerAtBot.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        strangerAtConnector.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await bot.EndsAsync()).ShouldBe(0);
    }

    private static async Task BecomesReadyAsync(HttpClient bot)
    {
        var until = Stopwatch.StartNew();
        while (true)
        {
            using var ready = await bot.GetAsync(new Uri("/readyz", UriKind.Relative));
            if (ready.StatusCode == HttpStatusCode.OK)
            {
                return;
            }

            until.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60), await ready.Content.ReadAsStringAsync());
            await Task.Delay(200);
        }
    }

    /// <summary>What was built for these tests, as the guide publishes it.</summary>
    private Task<string> PublishAsync() => Dotnet.RunAsync(
        SourceFiles.Root, new Dictionary<string, string>(), "publish", "MluviiBot", "--no-build", "--configuration", PackedFeed.Configuration, "--output", _folder.FullName);

    private IEnumerable<string> Environment(SimulatorProcess simulator, int port) =>
    [
        $"PATH={System.Environment.GetEnvironmentVariable("PATH")}",
        "ASPNETCORE_ENVIRONMENT=Production",
        $"PORT={port}",
        "State__Provider=PostgreSql",
        $"State__PostgreSql__ConnectionString={PostgreSqlTestServer.ConnectionString}",
        $"State__PostgreSql__Schema={_schema}",
        .. simulator.BotSettings.Select(setting => $"{setting.Key}={setting.Value}"),
    ];

    private static object Activity(SimulatorProcess simulator) => new
    {
        type = "message",
        id = "1",
        text = "ahoj",
        channelId = "directline",
        serviceUrl = simulator.Api.BaseAddress,
        from = new { id = "mluvii_guest" },
        recipient = new { id = "bot" },
        conversation = new { id = "dry-run" },
    };

    private static async Task<bool> CanBeReadOnlyAsync()
    {
        using var trial = Process.Start(new ProcessStartInfo(ReadOnly[0], [.. ReadOnly[1..], "true"]) { RedirectStandardError = true })!;
        await trial.WaitForExitAsync();
        return trial.ExitCode == 0;
    }
}
