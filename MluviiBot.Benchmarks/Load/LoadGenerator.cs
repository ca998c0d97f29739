using System.Diagnostics;

namespace MluviiBot.Benchmarks.Load;

/// <summary>Keeps a number of connections busy: each sends the next turn when its last one is answered.</summary>
internal static class LoadGenerator
{
    public static async Task<LoadResult> RunAsync(TurnRequests requests, int connections, TimeSpan duration)
    {
        var started = Stopwatch.GetTimestamp();
        var guests = await Task.WhenAll(Enumerable.Range(0, connections).Select(first => Task.Run(() => GuestsAsync(requests, first, connections, duration))));
        var elapsed = Stopwatch.GetElapsedTime(started);
        var latencies = guests.SelectMany(guest => guest.Latencies).ToArray();
        Array.Sort(latencies);
        return new LoadResult(latencies, guests.Sum(guest => guest.Errors), elapsed);
    }

    private static async Task<(List<float> Latencies, int Errors)> GuestsAsync(TurnRequests requests, int first, int step, TimeSpan duration)
    {
        var latencies = new List<float>(100_000);
        var errors = 0;
        using var connection = await HttpConnection.OpenAsync(requests.Bot);
        var started = Stopwatch.GetTimestamp();

        // A conversation belongs to one connection: a guest does not talk over himself.
        for (var conversation = first; Stopwatch.GetElapsedTime(started) < duration; conversation = conversation + step < requests.Count ? conversation + step : first)
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
        }

        return (latencies, errors);
    }
}
