using System.CommandLine;
using System.Net;
using MluviiBot.Simulator.Hosting;

namespace MluviiBot.Tests.Simulator.Hosting;

public sealed class CommandLineTests
{
    private SimulatorSettings? _settings;

    [Fact]
    public async Task Nothing_said_means_the_kits_bot_on_this_machine_only()
    {
        (await RunAsync()).Code.ShouldBe(0);

        _settings!.StartsBot.ShouldBeTrue();
        _settings.Listen.ShouldBeNull();
        _settings.Port.ShouldBe(SimulatorSettings.DefaultPort);
    }

    [Fact]
    public async Task Everything_can_be_said()
    {
        await RunAsync("--bot", "http://localhost:3978/api/messages", "--api-bot", "https://example.com/hook", "--listen", "0.0.0.0", "--port", "0", "--auth", "--app-id", "me", "--service-url", "http://pc:3979");

        _settings.ShouldNotBeNull().ShouldSatisfyAllConditions(
            settings => settings.Bot!.Port.ShouldBe(3978),
            settings => settings.ApiBot!.Host.ShouldBe("example.com"),
            settings => settings.StartsBot.ShouldBeFalse(),
            settings => settings.Listen.ShouldBe(IPAddress.Any),
            settings => settings.Authenticates.ShouldBeTrue(),
            settings => settings.AppId.ShouldBe("me"),
            settings => settings.ServiceUrl!.Host.ShouldBe("pc"));
    }

    [Theory]
    [InlineData("'localhost:3978' is no address: write it in full", "--bot", "localhost:3978")]
    [InlineData("'here' is no address of this machine", "--listen", "here")]
    [InlineData("--no-bot does not go with --bot", "--no-bot", "--bot", "http://localhost:1/")]
    [InlineData("--app-id is for --auth", "--app-id", "me")]
    [InlineData("--port must be a number from 0 to 65535", "--port", "70000")]
    [InlineData("nowhere.yaml", "--tenant", "nowhere.yaml")]
    [InlineData("--bott", "--bott")]
    public async Task Wrong_option_is_told(string sentence, params string[] arguments)
    {
        var (code, error) = await RunAsync(arguments);

        code.ShouldBe(1);
        error.ShouldContain(sentence);
        _settings.ShouldBeNull();
    }

    private async Task<(int Code, string Error)> RunAsync(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var command = CommandLine.Create((settings, _) =>
        {
            _settings = settings;
            return Task.FromResult(0);
        });
        var code = await command.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, error.ToString());
    }
}
