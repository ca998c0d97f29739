using System.Collections.Concurrent;
using System.Diagnostics;

namespace MluviiBot.Tests.Reliability;

/// <summary>The built bot as a process of its own, as its user starts it: on a free port, with its log at hand.</summary>
internal sealed class BotProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProgram(Process process) => _process = process;

    public HttpClient Http { get; } = new();

    /// <summary>What it has written so far.</summary>
    public IReadOnlyCollection<string> Log => _log;

    public bool IsAlive => !_process.HasExited;

    /// <summary>Memory that it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<BotProgram> StartAsync(params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--environment=Development", "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (key, value) in settings)
        {
            start.ArgumentList.Add($"--{key}={value}");
        }

        var bot = new BotProgram(new Process { StartInfo = start });
        bot._process.OutputDataReceived += (_, line) => bot.Read(line.Data);
        bot._process.ErrorDataReceived += (_, line) => bot.Read(line.Data);
        bot._process.Start();
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        bot.Http.BaseAddress = await bot._address.Task.WaitAsync(Patience);
        return bot;
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (IsAlive)
        {
            await KillAsync();
        }

        Http.Dispose();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _log.Enqueue(line);
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var place)
        {
            _address.TrySetResult(new Uri(line[(place + Listening.Length)..]));
        }
    }
}
