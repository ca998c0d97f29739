using MluviiBot.Tests.Bot.Hosting;
using MluviiBot.Tests.Bot.TestClients;

namespace MluviiBot.Tests.Bot.Telemetry;

public sealed class TelemetryExportTests
{
    [Fact]
    public async Task Traces_and_metrics_of_a_conversation_reach_the_configured_endpoint_when_the_bot_stops_at_the_latest()
    {
        await using var receiver = await OtlpReceiver.StartAsync();
        await using (var user = await TestClientUser.StartAsync(settings: [.. Settings(receiver), ("OTEL_SERVICE_NAME", "robot-čtenář")]))
        {
            await user.SaysAsync("ShareFile Jiný.pdf", "refused ShareFile");
            await user.SaysAsync("Forward 1", "Forward was sent");
        }

        var traces = receiver.Got("/v1/traces");
        traces.ShouldContain("robot-čtenář");
        traces.ShouldContain("mluvii.turn");
        traces.ShouldContain("Microsoft.AspNetCore");
        traces.ShouldNotContain("Jiný.pdf");
        var metrics = receiver.Got("/v1/metrics");
        foreach (var name in (string[])["mluvii.turns", "mluvii.turn.duration", "mluvii.requests", "refused", "mluvii.request.duration", "mluvii.hand_offs", "forward", "http.server.request.duration"])
        {
            metrics.ShouldContain(name);
        }
    }

    [Fact]
    public async Task A_collector_that_is_slower_than_OpenTelemetry_waits_for_gets_all_before_the_bot_ends()
    {
        await using var receiver = await OtlpReceiver.StartAsync(slowness: TimeSpan.FromSeconds(6));
        await using (var user = await TestClientUser.StartAsync(settings: [.. Settings(receiver)]))
        {
            await user.SaysAsync("Forward 1", "Forward was sent");
        }

        receiver.Got("/v1/traces").ShouldContain("mluvii.turn");
        receiver.Got("/v1/metrics").ShouldContain("mluvii.turns");
    }

    /// <summary>In a process of its own: traces are those of the whole process.</summary>
    [SkippableFact]
    public async Task Probes_are_neither_traced_nor_measured()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        await using var receiver = await OtlpReceiver.StartAsync();
        await using var bot = await BotProcess.StartAsync(Settings(receiver));
        using var http = new HttpClient { BaseAddress = bot.Address };
        foreach (var path in (string[])["/healthz", "/readyz", "/"])
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        }

        bot.Terminate();
        await bot.EndsAsync();

        var traces = receiver.Got("/v1/traces");
        traces.Split("Microsoft.AspNetCore.Hosting.HttpRequestIn").Length.ShouldBe(2, "the status page alone is traced");
        receiver.Got("/v1/metrics").ShouldNotContain("/readyz");
    }

    private static (string Key, string Value)[] Settings(OtlpReceiver receiver) =>
    [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Url),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        ("OTEL_EXPORTER_OTLP_TIMEOUT", "60000"),
        ("Hosting:ShutdownTimeout", "00:02:00"),
    ];
}
