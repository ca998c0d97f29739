using System.Collections.Concurrent;
using System.Diagnostics;
using MluviiBot.Tests.Storage;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>The server of the bot's store on a bad day: it cuts connections and, if the machine lets us, crashes.</summary>
internal sealed class FailingServer(PostgreSqlSchema schema)
{
    /// <summary>How long at the most it takes from a delivery until it is noted on the server's disk.</summary>
    private static readonly TimeSpan Noting = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<(DateTimeOffset Begin, DateTimeOffset End)> _crashes = new();

    /// <summary>How many connections were cut, besides those that a crash ended.</summary>
    public long Cuts { get; private set; }

    public int Crashes => _crashes.Count;

    /// <summary>Whether what was delivered at one time may not have been noted until another one, as there was a crash in between.</summary>
    public bool HasForgotten(DateTimeOffset delivered, DateTimeOffset again) =>
        _crashes.Any(crash => delivered <= crash.End && crash.Begin <= again && crash.Begin - delivered < Noting);

    public async Task FailAsync(Random chance, CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(2 * chance.NextDouble()), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stop.IsCancellationRequested)
            {
                return;
            }

            if (PostgreSqlTestServer.CrashCommand is { Length: > 0 } command && chance.Next(6) == 0)
            {
                await CrashAsync(command);
            }
            else
            {
                Cuts += await schema.CutConnectionsAsync();
            }
        }
    }

    private async Task CrashAsync(string command)
    {
        var begin = DateTimeOffset.UtcNow;
        using var crash = Process.Start("/bin/sh", ["-c", command]);
        await crash.WaitForExitAsync();
        crash.ExitCode.ShouldBe(0, command);
        _crashes.Enqueue((begin, DateTimeOffset.UtcNow));
    }
}
