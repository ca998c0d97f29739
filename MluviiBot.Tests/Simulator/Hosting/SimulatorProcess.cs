using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using MluviiBot.Simulator.Hosting;

namespace MluviiBot.Tests.Simulator.Hosting;

/// <summary>The simulator in a process of its own, as a developer starts it.</summary>
internal sealed class SimulatorProcess : IDisposable
{
    private static readonly string Program = typeof(SimulatorHost).Assembly.Location;

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private SimulatorProcess(ProcessStartInfo start)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = true;

        // Bots of several tests run at once, in the same folder.
        start.Environment["State__Provider"] = "Memory";
        _process = Process.Start(start)!;
        _ = ReadAsync();
    }

    /// <summary>All that it printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public StreamWriter Input => _process.StandardInput;

    public static SimulatorProcess Start(params string[] options) => new(new ProcessStartInfo("dotnet", [Program, .. options]));

    /// <summary>Starts it at a terminal, which shows what is typed unless it is told not to.</summary>
    public static SimulatorProcess StartAtTerminal(params string[] options) =>
        new(new ProcessStartInfo("script", ["--quiet", "--flush", "--echo", "always", "--command", $"dotnet {Program} {string.Join(' ', options)}", "/dev/null"]));

    /// <summary>The first thing printed that matches.</summary>
    public async Task<string> PrintedAsync(Regex words)
    {
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(2))
        {
            if (words.Match(Output) is { Success: true } found)
            {
                return found.Groups[^1].Value;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"Not printed: {words}. But: {Output}");
    }

    /// <summary>Kills the process and nothing that it started; it cannot do anything about it.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: false);
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    /// <summary>In pieces rather than lines: a question ends without a new line.</summary>
    private async Task ReadAsync()
    {
        var buffer = new char[4096];
        while (await _process.StandardOutput.ReadAsync(buffer) is > 0 and var read)
        {
            lock (_output)
            {
                _output.Append(buffer, 0, read);
            }
        }
    }
}
