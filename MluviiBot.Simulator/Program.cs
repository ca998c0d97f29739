using MluviiBot.Simulator.Hosting;
using MluviiBot.Simulator.Scripts.Running;

namespace MluviiBot.Simulator;

internal static class Program
{
    private static Task<int> Main(string[] args)
    {
        var command = CommandLine.Create((settings, cancellationToken) => SimulatorRun.RunAsync(settings, Console.Out, Console.Error, cancellationToken));
        command.Subcommands.Add(TestCommand.Create((settings, cancellationToken) => TestRun.RunAsync(settings, Console.Out, Console.Error, cancellationToken)));
        return command.Parse(args).InvokeAsync();
    }
}
