using System.Diagnostics;
using MluviiBot.Tests.Reliability.Faults;
using MluviiBot.Tests.Storage;

namespace MluviiBot.Tests;

/// <summary>This assembly as a process of its own: what it does is the first argument.</summary>
internal static class TestProcess
{
    /// <summary>Starts it; its output can be read.</summary>
    public static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet",
            [typeof(TestProcess).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
        })!;

    private static Task Main(string[] arguments) => arguments switch
    {
        ["write-turns", var file] => TurnWriter.RunAsync(file),
        [HearingBotProgram.Argument, .. var settings] => HearingBotProgram.RunAsync(settings),
        _ => throw new ArgumentException("Not to be started by hand."),
    };
}
