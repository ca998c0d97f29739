using System.Diagnostics;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Benchmarks.Stores;

/// <summary>Turns that begin and commit in a store, without any bot: state of 600 bytes, no activities to deliver.</summary>
internal sealed class StoreLoad(ITurnStore store)
{
    private const int Fillers = 256;
    private static readonly string State = $$"""{"dialog":"{{new string('x', 580)}}"}""";

    /// <summary>Gives each conversation from one number to another its first turn.</summary>
    /// <returns>Conversations a second.</returns>
    public async Task<double> FillAsync(int from, int to)
    {
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(from, Fillers).Select(first => Task.Run(async () =>
        {
            for (var conversation = first; conversation < to; conversation += Fillers)
            {
                await RunTurnAsync(conversation, 0);
            }
        })));
        return (to - from) / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Runs turns of random conversations.</summary>
    public async Task<StoreSpeed> RunAsync(int conversations, int callers, TimeSpan duration)
    {
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, callers).Select(caller => Task.Run(async () =>
        {
            // Each caller has conversations of its own: a conversation has one turn at a time.
            var count = 0;
            for (; watch.Elapsed < duration; count++)
            {
                await RunTurnAsync(caller + (callers * Random.Shared.Next(conversations / callers)), Stopwatch.GetTimestamp());
            }

            return count;
        })));
        return new StoreSpeed(counts.Sum(), watch.Elapsed, Environment.CpuUsage.TotalTime - before);
    }

    private async Task RunTurnAsync(int conversation, long turn)
    {
        var lane = $"directline/conversation-{conversation * 2654435761L % 4294967296L:x8}";
        var key = $"{lane}/state";
        var arrival = new Arrival { Lane = lane, Id = $"activity-{turn}", Connection = "botframework" };
        var beginning = await store.BeginAsync(arrival, CancellationToken.None);
        var version = beginning.Grant!.State.TryGetValue(key, out var item) ? item.Version : 0;
        var outcome = await store.CommitAsync(
            new TurnCommit
            {
                Lane = lane,
                Token = beginning.Grant.Token,
                Handled = beginning.Sequence,
                State = [new StateChange(key, State, version)],
                Release = true,
            },
            CancellationToken.None);
        if (outcome is not CommitOutcome.Committed)
        {
            throw new InvalidOperationException($"A turn ended with {outcome}.");
        }
    }
}
