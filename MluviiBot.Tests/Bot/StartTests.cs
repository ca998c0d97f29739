using System.Diagnostics;

namespace MluviiBot.Tests.Bot;

/// <summary>The program as its user starts it, with settings that it must not start with.</summary>
public sealed class StartTests
{
    private const string AppId = "00000000-1111-2222-3333-444444444444";

    [Fact]
    public async Task Outside_development_a_bot_without_an_app_id_does_not_start_and_says_what_to_do()
    {
        var (exitCode, error, _) = await StartAsync("Production");

        exitCode.ShouldBe(1);
        error.ShouldContain("MicrosoftAppId is not set");
        error.ShouldContain("AllowUnauthenticatedCallers");
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppTenantId")]
    public async Task Credentials_that_lack_a_part_stop_the_start_and_name_the_key(string appType, string missing)
    {
        var (exitCode, error, _) = await StartAsync("Production", ("MicrosoftAppType", appType), ("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "secret-of-the-test"));

        exitCode.ShouldNotBe(0);
        error.ShouldContain(missing);
        error.ShouldNotContain("secret-of-the-test");
    }

    [Theory]
    [InlineData("Guest:DefaultLanguage", "de")]
    [InlineData("Mluvii:Requests:Timeout", "00:00:00")]
    [InlineData("Guest:OfflineEmailLocation", "")]
    [InlineData("Mluvii:ChannelDataCasing", "7")]
    [InlineData("Hosting:ShutdownTimeout", "00:00:00")]
    [InlineData("Guest:Attempts", "many")]
    [InlineData("Guest:IntroductionTimeout", "3 s")]
    [InlineData("Hosting:RequestsPerSecond", "-1")]
    [InlineData("StandIn:Delay", "-00:00:01")]
    [InlineData("StandIn:Enabled", "7")]
    [InlineData("StandIn:Unanswered:0", "Nonsense")]
    [InlineData("StandIn:Groups:0:Name", "")]
    [InlineData("StandIn:Contacts:1:Score", "101")]
    [InlineData("StandIn:HeroCards:0:Name", "")]
    [InlineData("StandIn:Latitude", "91")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "collector")]
    [InlineData("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "collector")]
    public async Task A_wrong_setting_stops_the_start_and_names_the_key(string key, string value)
    {
        var (exitCode, error, _) = await StartAsync("Development", (key, value));

        exitCode.ShouldBe(1);
        error.ShouldContain(key);
    }

    [Fact]
    public async Task Wrong_values_of_several_sections_are_all_told()
    {
        var (exitCode, error, _) = await StartAsync("Development", ("Guest:Attempts", "0"), ("StandIn:Delay", "-00:00:01"));

        exitCode.ShouldBe(1);
        error.ShouldStartWith("The bot does not start.");
        error.ShouldContain("Guest:Attempts");
        error.ShouldContain("StandIn:Delay");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_setting_that_there_is_not_stops_the_start_and_names_what_was_meant()
    {
        var (exitCode, error, _) = await StartAsync("Production", ("Guest:Atempts", "4"));

        exitCode.ShouldBe(1);
        error.ShouldBe($"The bot does not start. Guest:Atempts is no setting. Did you mean Guest:Attempts?{Environment.NewLine}");
    }

    internal static async Task<(int ExitCode, string Error, string Output)> StartAsync(string environment, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, $"--environment={environment}", "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (key, value) in settings)
        {
            start.ArgumentList.Add($"--{key}={value}");
        }

        using var program = Process.Start(start)!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var output = program.StandardOutput.ReadToEndAsync(limit.Token);
        var error = await program.StandardError.ReadToEndAsync(limit.Token);
        await program.WaitForExitAsync(limit.Token);
        return (program.ExitCode, error, await output);
    }
}
