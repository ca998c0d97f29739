using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MluviiBot.Tests.Reliability.Faults;

namespace MluviiBot.Tests.Reliability;

/// <summary>A bot as a process of its own, on a free port, with its log at hand.</summary>
internal sealed class BotProgram : IAsyncDisposable
{
    /// <summary>What it writes before its address.</summary>
    public const string Listening = "Now listening on: ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<BotLine> _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProgram(Process process) => _process = process;

    public HttpClient Http { get; } = new();

    /// <summary>What it has written so far.</summary>
    public IReadOnlyCollection<BotLine> Log => _log;

    public int Id => _process.Id;

    public bool IsAlive => !_process.HasExited;

    /// <summary>Memory that it holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            // Several callers ask at once, and what one has read another may throw away.
            lock (_process)
            {
                _process.Refresh();
                return _process.WorkingSet64;
            }
        }
    }

    /// <summary>Starts the built bot, as its user does.</summary>
    public static Task<BotProgram> StartAsync(params (string Key, string Value)[] settings) => StartAsync(null, settings);

    /// <summary>Starts the built bot, which breaks when its objects need more memory than this.</summary>
    /// <param name="heap">In bytes; null for what the machine has.</param>
    /// <param name="settings">Settings.</param>
    public static Task<BotProgram> StartAsync(long? heap, params (string Key, string Value)[] settings) =>
        StartAsync([typeof(Program).Assembly.Location, "--environment=Development", "--urls=http://127.0.0.1:0"], settings, heap);

    /// <summary>Starts the bot of the fault tests.</summary>
    public static Task<BotProgram> StartHearingBotAsync(params (string Key, string Value)[] settings) =>
        StartAsync([typeof(BotProgram).Assembly.Location, HearingBotProgram.Argument], settings, heap: null);

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

    private static async Task<BotProgram> StartAsync(string[] program, (string Key, string Value)[] settings, long? heap)
    {
        var start = new ProcessStartInfo("dotnet", [.. program, .. settings.Select(setting => $"--{setting.Key}={setting.Value}")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (heap is { } limit)
        {
            start.Environment["DOTNET_GCHeapHardLimit"] = limit.ToString("X", CultureInfo.InvariantCulture);
        }

        var bot = new BotProgram(new Process { StartInfo = start });
        bot._process.OutputDataReceived += (_, line) => bot.Read(line.Data);
        bot._process.ErrorDataReceived += (_, line) => bot.Read(line.Data);
        bot._process.Start();
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        var ended = bot._process.WaitForExitAsync();
        if (await Task.WhenAny(bot._address.Task, ended).WaitAsync(Patience) == ended)
        {
            await using (bot)
            {
                throw new EndedAtStartException(bot.Log);
            }
        }

        bot.Http.BaseAddress = await bot._address.Task;
        return bot;
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        _log.Enqueue(new BotLine(Id, DateTimeOffset.UtcNow, line));
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var place)
        {
            _address.TrySetResult(new Uri(line[(place + Listening.Length)..]));
        }
    }
}
