using System.Diagnostics;
using System.Xml.Linq;
using Microsoft.Extensions.Configuration;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Tests.Simulator.BotService;

namespace MluviiBot.Tests.Simulator.Scripts;

/// <summary>The command as people run it: a process with files, options and an exit code, against a bot over HTTP.</summary>
public sealed class TestCommandTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scripts");
    private EchoBotHost _bot = null!;

    public async Task InitializeAsync() => _bot = await EchoBotHost.StartAsync(new ConfigurationBuilder().Build());

    public async Task DisposeAsync()
    {
        await _bot.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Scripts_that_pass_end_with_0_and_a_report()
    {
        Write("hello.yaml", "  - guest says: hello\n  - bot says: added mluvii_guest\n  - bot says: echo hello");
        Write(
            "parameters.yaml",
            """
              - guest says: parameters
              - bot says: added mluvii_guest
              - bot says: one moment
              - bot asks mluvii: GetCallParams
              - bot says: { contains: GetCallParamsResponse }
            """);
        var report = Path.Combine(_folder.FullName, "report.xml");

        var (code, output, error) = await RunAsync("--bot", _bot.Url + "/api/messages", "--timeout", "60", "--junit", report);

        (code, error).ShouldBe((0, ""));
        output.ShouldContain("2 passed, 0 failed");
        XDocument.Load(report).Descendants("testcase").Count().ShouldBe(2);
    }

    [Fact]
    public async Task Script_that_fails_ends_with_1_and_shows_where_it_differs_and_the_whole_exchange()
    {
        Write("hello.yaml", "  - guest says: hello\n  - bot says: added mluvii_guest\n  - bot says: echo hallo");

        var (code, output, _) = await RunAsync("--bot", _bot.Url + "/api/messages", "--timeout", "60");

        code.ShouldBe(1);
        output.ShouldContain("hello.yaml(7,5): bot says");
        output.ShouldContain("the bot to say \"echo hallo\"");
        output.ShouldContain("the bot said   \"echo hello\"");
        output.ShouldContain("guest> hello");
        output.ShouldContain("0 passed, 1 failed");
    }

    [Fact]
    public async Task Faults_happen_on_the_wire()
    {
        Write("lost.yaml", "  - connection fails: { drop: { activity: Text, times: 1 } }\n  - guest says: hello\n  - bot stays silent");

        var (code, output, _) = await RunAsync("--bot", _bot.Url + "/api/messages", "--timeout", "60");

        output.ShouldContain("1 passed");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task Mistake_in_a_file_ends_with_2_and_is_told_with_its_place()
    {
        Write("wrong.yaml", "  - bot sais: hello");

        var (code, _, error) = await RunAsync("--bot", _bot.Url + "/api/messages", "--timeout", "60");

        code.ShouldBe(2);
        error.ShouldContain("wrong.yaml(5,5): 'bot sais' is no step (did you mean 'bot says'?)");
    }

    [Theory]
    [InlineData("--bot", "localhost")]
    [InlineData("--parallel", "0")]
    public async Task Wrong_option_is_told(string option, string value)
    {
        var (code, _, error) = await RunAsync(option, value);

        code.ShouldNotBe(0);
        error.ShouldNotBeEmpty();
    }

    private void Write(string file, string steps) =>
        File.WriteAllText(
            Path.Combine(_folder.FullName, file), $"script: Example\nsteps:\n  - guest arrives\n  - bot says: {{ contains: added }}\n{steps}");

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ScriptFile).Assembly.Location, "test", _folder.FullName, .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
