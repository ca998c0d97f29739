using System.Diagnostics;

namespace MluviiBot.Tests.Bot.Hosting;

/// <summary>The program in a process of its own, listening on a free port.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private BotProcess(Process process) => _process = process;

    public Uri Address { get; private set; } = null!;

    /// <param name="settings">Settings over those of a test: Development, state in memory, any free port.</param>
    public static Task<BotProcess> StartAsync(params (string Key, string Value)[] settings) => RunAsync(
    [
        "dotnet", typeof(Program).Assembly.Location,
        "--environment=Development", "--State:Provider=Memory", "--urls=http://127.0.0.1:0",
        .. settings.Select(setting => $"--{setting.Key}={setting.Value}"),
    ]);

    /// <param name="command">A command that runs the bot; it must become the bot's own process.</param>
    public static async Task<BotProcess> RunAsync(string[] command)
    {
        var bot = new BotProcess(Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!);
        const string Listening = "Now listening on: ";
        var line = await bot.SaysAsync(Listening);
        bot.Address = new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim());
        return bot;
    }

    /// <summary>Waits for a line of its log.</summary>
    public async Task<string> SaysAsync(string words)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The bot ended without saying '{words}'.");
    }

    public void Terminate()
    {
        using var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        signal.WaitForExit();
    }

    public async Task<int> EndsAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await _process.StandardOutput.ReadToEndAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
