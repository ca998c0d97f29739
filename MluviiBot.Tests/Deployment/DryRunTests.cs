using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using MluviiBot.Tests.Bot.Hosting;
using MluviiBot.Tests.BotFramework.Authentication;
using MluviiBot.Tests.Storage;
using Npgsql;

namespace MluviiBot.Tests.Deployment;

/// <summary>The bot as App Service runs it from a package, or a container without a disk: in production, with PostgreSQL and no file to write.</summary>
public sealed class DryRunTests : IAsyncLifetime
{
    /// <summary>Runs what follows it where no file can be written; other processes do not notice.</summary>
    private static readonly string[] ReadOnly =
        ["unshare", "--mount", "sh", "-c", "mount -o remount,ro,bind / && ! touch /tmp/written 2>/dev/null && exec \"$@\"", "sh"];

    private readonly string _schema = $"test_{Guid.NewGuid():N}";
    private readonly LocalIssuer _issuer = new();

    public Task InitializeAsync() => _issuer.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _issuer.DisposeAsync();
        if (PostgreSqlTestServer.ConnectionString is { } connectionString)
        {
            await using var server = NpgsqlDataSource.Create(connectionString);
            await using var drop = server.CreateCommand($"DROP SCHEMA IF EXISTS {_schema} CASCADE");
            await drop.ExecuteNonQueryAsync();
        }
    }

    [SkippableFact]
    public async Task A_guest_is_answered_by_a_bot_in_production_that_can_write_no_file_and_a_stranger_is_not()
    {
        PostgreSqlTestServer.SkipWithout();
        Skip.IfNot(OperatingSystem.IsLinux() && await CanBeReadOnlyAsync(), "Needs Linux and the right to mount.");
        await using var connector = await LocalConnector.StartAsync();
        await using var bot = await BotProcess.StartAsync(ReadOnly,
        [
            .. _issuer.Settings().GetChildren().Select(setting => (setting.Key, setting.Value!)),
            ("environment", "Production"),
            ("State:Provider", "PostgreSql"),
            ("State:PostgreSql:ConnectionString", PostgreSqlTestServer.ConnectionString!),
            ("State:PostgreSql:Schema", _schema),
        ]);
        using var http = new HttpClient { BaseAddress = bot.Address };

        using var ready = await http.GetAsync(new Uri("/readyz", UriKind.Relative));
        using var stranger = await PostAsync(http, connector);
        http.DefaultRequestHeaders.Authorization =
            AuthenticationHeaderValue.Parse((_issuer.ChannelToken() with { ServiceUrl = connector.ServiceUrl }).Header);
        using var guest = await PostAsync(http, connector);
        await connector.UntilAsync(calls => calls.Count > 0);
        bot.Terminate();

        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        stranger.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        guest.StatusCode.ShouldBe(HttpStatusCode.OK);
        connector.Calls.ShouldAllBe(call => call.Authorization == "Bearer token-1");
        (await bot.EndsAsync()).ShouldBe(0);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, LocalConnector connector) =>
        http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), new
        {
            type = "message",
            id = "1",
            text = "ahoj",
            channelId = LocalIssuer.Channel,
            serviceUrl = connector.ServiceUrl,
            from = new { id = "mluvii_guest" },
            recipient = new { id = "bot" },
            conversation = new { id = "dry-run" },
        });

    private static async Task<bool> CanBeReadOnlyAsync()
    {
        using var trial = Process.Start(new ProcessStartInfo(ReadOnly[0], [.. ReadOnly[1..], "true"]) { RedirectStandardError = true })!;
        await trial.WaitForExitAsync();
        return trial.ExitCode == 0;
    }
}
