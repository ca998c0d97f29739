using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using MluviiBot.Tests.Simulator.BotService;

namespace MluviiBot.Tests.Simulator.Hosting;

public sealed partial class SimulatorProcessTests
{
    [Fact]
    public async Task Bot_ends_with_a_simulator_that_is_killed()
    {
        using var simulator = SimulatorProcess.Start("--port", "0");
        var bot = new Uri(await simulator.PrintedAsync(BotListens()));
        await simulator.PrintedAsync(PageIsOpen());
        (await ListensAsync(bot)).ShouldBeTrue();

        await simulator.KillAsync();

        var killed = Stopwatch.GetTimestamp();
        while (await ListensAsync(bot))
        {
            Stopwatch.GetElapsedTime(killed).ShouldBeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(100);
        }
    }

    [SkippableFact]
    public async Task Secret_of_Direct_Line_is_not_shown_as_it_is_typed()
    {
        Skip.IfNot(File.Exists("/usr/bin/script"), "The program 'script' is not installed, which stands for a terminal: apt-get install bsdutils.");
        await using var service = await BotServiceHost.StartAsync();
        using var simulator = SimulatorProcess.StartAtTerminal("--direct-line", "--direct-line-domain", service.Url + "/v3/directline", "--port", "0");
        await simulator.PrintedAsync(SecretIsAskedFor());

        await simulator.Input.WriteAsync($"wrong\u007f\u007f\u007f\u007f\u007f{BotServiceHost.Secret}\r");
        await simulator.Input.FlushAsync();

        await simulator.PrintedAsync(PageIsOpen());
        simulator.Output.ShouldNotContain("secret", Case.Sensitive);
        simulator.Output.ShouldNotContain("wrong");
    }

    [Fact]
    public async Task Secret_of_Direct_Line_can_come_from_another_program()
    {
        await using var service = await BotServiceHost.StartAsync();
        using var simulator = SimulatorProcess.Start("--direct-line", "--direct-line-domain", service.Url + "/v3/directline", "--port", "0");

        await simulator.Input.WriteLineAsync(BotServiceHost.Secret);
        await simulator.Input.FlushAsync();

        await simulator.PrintedAsync(PageIsOpen());
        simulator.Output.ShouldNotContain("Secret");
    }

    private static async Task<bool> ListensAsync(Uri address)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync(address.Host, address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"bot \| .*Now listening on: (http\S+)\s")]
    private static partial Regex BotListens();

    [GeneratedRegex(@"Open (http\S+) and be a guest")]
    private static partial Regex PageIsOpen();

    [GeneratedRegex("(Secret of the bot's Direct Line channel: )")]
    private static partial Regex SecretIsAskedFor();
}
