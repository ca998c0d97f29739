using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Bot.Hosting;

namespace MluviiBot.Tests.Deployment;

/// <summary>The container image cannot be built here: what its recipe takes for granted is held against the bot, and its health check is run.</summary>
public sealed partial class DockerfileTests
{
    private static readonly string Recipe = File.ReadAllText(Path.Combine(SourceFiles.Root, "Dockerfile"));

    [Fact]
    public void Images_are_of_the_version_that_the_bot_is_built_for_and_have_a_shell()
    {
        var images = Images().Matches(Recipe).Select(image => (Name: image.Groups["name"].Value, Tag: image.Groups["tag"].Value)).ToList();

        images.ShouldBe([("dotnet/sdk", $"{RunningBot.Runtime}"), ("dotnet/aspnet", $"{RunningBot.Runtime}")]);
    }

    [Fact]
    public void The_bot_runs_without_root_rights_and_what_is_started_is_the_bot()
    {
        var last = Recipe[Recipe.LastIndexOf("FROM ", StringComparison.Ordinal)..];

        last.ShouldContain("\nUSER $APP_UID\n");
        last.ShouldContain($"\nENTRYPOINT [\"dotnet\", \"{RunningBot.Assembly}\"]");
        last.IndexOf("\nUSER ", StringComparison.Ordinal).ShouldBeGreaterThan(last.LastIndexOf("\nRUN ", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task The_health_check_tells_a_bot_that_lives_from_one_that_does_not()
    {
        Skip.IfNot(File.Exists("/bin/bash"), "There is no bash.");
        var command = JsonSerializer.Deserialize<string[]>(HealthCheck().Match(Recipe).Groups["command"].Value)!;
        int port;
        await using (var bot = await BotProcess.StartAsync())
        {
            port = bot.Address.Port;

            (await ExitCodeAsync(command, port)).ShouldBe(0);
        }

        (await ExitCodeAsync(command, port)).ShouldNotBe(0);
    }

    private static async Task<int> ExitCodeAsync(string[] command, int port)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true };
        start.Environment["PORT"] = $"{port}";
        using var check = Process.Start(start)!;
        await check.StandardError.ReadToEndAsync();
        await check.WaitForExitAsync();
        return check.ExitCode;
    }

    [GeneratedRegex(@"^FROM .*mcr\.microsoft\.com/(?<name>[\w/]+):(?<tag>\S+)", RegexOptions.Multiline)]
    private static partial Regex Images();

    [GeneratedRegex(@"^HEALTHCHECK (?:.*\\\n)*.*CMD (?<command>\[.*\])$", RegexOptions.Multiline)]
    private static partial Regex HealthCheck();
}
