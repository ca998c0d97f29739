using MluviiBot.Simulator.Hosting;

namespace MluviiBot.Simulator;

internal static class Program
{
    private static Task<int> Main(string[] args) =>
        CommandLine.Create((settings, cancellationToken) => SimulatorRun.RunAsync(settings, Console.Out, Console.Error, cancellationToken)).Parse(args).InvokeAsync();
}
