using System.Diagnostics;
using System.Reflection;

namespace MluviiBot.Simulator.Hosting;

/// <summary>The kit's own bot in a process of its own. What it prints is passed on with a prefix.</summary>
/// <remarks>It ends with the simulator, also when that is killed: see <see cref="StartupHook"/>.</remarks>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan ShutdownTime = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly Task _printing;

    private BotProcess(Process process, Task printing, Uri messages)
    {
        _process = process;
        _printing = printing;
        Messages = messages;
    }

    /// <summary>Where the bot takes activities of Bot Framework.</summary>
    public Uri Messages { get; }

    /// <summary>Where the bot takes those of mluvii's API.</summary>
    public Uri Webhook => new(Messages, "/api/mluvii");

    /// <summary>Ends when the bot does.</summary>
    public Task Ended => _process.WaitForExitAsync();

    /// <summary>The bot that was built with the simulator.</summary>
    private static string Assembly => typeof(BotProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(item => item.Key == "Bot").Value!;

    /// <summary>Starts the bot and waits until it listens, on a port that is free.</summary>
    /// <param name="connections">Settings that let it speak with the simulator.</param>
    /// <param name="output">Takes what it prints.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="InvalidOperationException">It is not there or ended at once; the message says what to do.</exception>
    public static async Task<BotProcess> StartAsync(IReadOnlyDictionary<string, string> connections, TextWriter output, CancellationToken cancellationToken)
    {
        if (!File.Exists(Assembly))
        {
            throw new InvalidOperationException(
                $"The bot is not at {Assembly}: run the simulator by 'dotnet run --project MluviiBot.Simulator', or name a bot that runs with --bot URL.");
        }

        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Assembly])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[StartupHook.Variable] = typeof(StartupHook).Assembly.Location;
        foreach (var (name, value) in SettingsOf(connections))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var printing = Task.WhenAll(PrintAsync(process.StandardOutput, output, address), PrintAsync(process.StandardError, output, address));
        _ = printing.ContinueWith(
            _ => address.TrySetException(new InvalidOperationException("The bot ended before it listened; above is what it said.")),
            TaskScheduler.Default);
        try
        {
            return new BotProcess(process, printing, new Uri(await address.Task.WaitAsync(cancellationToken), "/api/messages"));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // That ends it, after what it has begun; one that hangs is not waited for.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync().WaitAsync(ShutdownTime).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _printing;
        _process.Dispose();
    }

    private static Dictionary<string, string> SettingsOf(IReadOnlyDictionary<string, string> connections) =>
        new(connections)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
            ["Logging__LogLevel__System.Net.Http.HttpClient"] = "Warning",
            ["Logging__Console__FormatterName"] = "simple",
            ["Logging__Console__FormatterOptions__SingleLine"] = "true",
        };

    private static async Task PrintAsync(StreamReader lines, TextWriter output, TaskCompletionSource<Uri> address)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            await output.WriteLineAsync($"bot | {line}");
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
            }
        }
    }
}
