using System.Diagnostics;

namespace MluviiBot.Benchmarks.Load;

/// <summary>Keeps a number of connections busy: each sends the next turn when its last one is answered.</summary>
internal static class LoadGenerator
{
    /// <summary>Runs turns for a time; one for each connection at least.</summary>
    public static Task<LoadResult> RunAsync(TurnRequests requests, int connections, TimeSpan duration)
    {
        var started = Stopwatch.GetTimestamp();
        return RunAsync(requests, connections, turn => turn == 0 || Stopwatch.GetElapsedTime(started) < duration);
    }

    /// <summary>Runs a number of turns in every conversation.</summary>
    public static Task<LoadResult> RunRoundsAsync(TurnRequests requests, int connections, int rounds) =>
        RunAsync(requests, connections, turn => turn < rounds * ((requests.Count + connections - 1) / connections));

    private static async Task<LoadResult> RunAsync(TurnRequests requests, int connections, Func<int, bool> hasTurn)
    {
        var started = Stopwatch.GetTimestamp();
        var guests = await Task.WhenAll(Enumerable.Range(0, connections).Select(first => Task.Run(() => GuestsAsync(requests, first, connections, hasTurn))));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var latencies = guests.SelectMany(guest => guest.Latencies).ToArray();
        Array.Sort(latencies);
        return new LoadResult(latencies, guests.Sum(guest => guest.Errors), elapsed);
    }

    private static async Task<(List<float> Latencies, int Errors)> GuestsAsync(TurnRequests requests, int first, int step, Func<int, bool> hasTurn)
    {
        var latencies = new List<float>(100_000);
        var errors = 0;
        using var connection = await HttpConnection.OpenAsync(requests.Bot);

        // A conversation belongs to one connection: a guest does not talk over himself.
        var conversation = first;
        for (var turn = 0; hasTurn(turn); turn++)
        {
            var sent = Stopwatch.GetTimestamp();
            if (await connection.SendAsync(requests.Next(conversation)))
            {
                latencies.Add((float)Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
            else
            {
                errors++;
            }

            conversation = conversation + step < requests.Count ? conversation + step : first;
        }

        return (latencies, errors);
    }
}
