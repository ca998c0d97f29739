using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;

namespace MluviiBot.Tests.Storage;

/// <summary>Runs turns in many lanes until it is killed, and prints the lane of each that is saved. A turn counts on and sends the number.</summary>
internal static class TurnWriter
{
    public static IReadOnlyList<string> Lanes { get; } = [.. Enumerable.Range(1, 16).Select(number => $"lane-{number}")];

    public static SqliteTurnStore Open(string file) => new(
        Options.Create(new StorageOptions { Sqlite = { Path = file } }),
        Options.Create(new TurnOptions { DeadAfter = TimeSpan.FromMilliseconds(1) }),
        TimeProvider.System,
        NullLogger<SqliteTurnStore>.Instance);

    public static int Count(Grant grant) =>
        grant.State.TryGetValue(grant.Lane, out var item) ? int.Parse(item.Json, CultureInfo.InvariantCulture) : 0;

    public static async Task RunAsync(string file)
    {
        await using var store = Open(file);
        await Task.WhenAll(Lanes.Select(async lane =>
        {
            while (true)
            {
                await RunTurnAsync(store, lane);
                Console.WriteLine(lane);
            }
        }));
    }

    private static async Task RunTurnAsync(SqliteTurnStore store, string lane)
    {
        var count = Count((await store.TryTakeAsync(lane, null, CancellationToken.None))!) + 1;
        var beginning = await store.BeginAsync(new Arrival { Lane = lane, Id = $"{count}", Connection = "api" }, CancellationToken.None);
        await store.CommitAsync(
            new TurnCommit
            {
                Lane = lane,
                Token = beginning.Grant!.Token,
                Handled = beginning.Sequence,
                State = [new StateChange(lane, $"{count}", count == 1 ? 0 : beginning.Grant.State[lane].Version)],
                Outgoing = [new Delivery { Id = $"{lane}/{count}", Connection = "api", Payload = new string('x', 500) }],
            },
            CancellationToken.None);
    }
}
