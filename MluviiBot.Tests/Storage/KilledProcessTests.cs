using Microsoft.Data.Sqlite;

namespace MluviiBot.Tests.Storage;

public sealed class KilledProcessTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_process_that_is_killed_while_it_saves_turns_leaves_each_whole_or_not_begun()
    {
        var file = Path.Combine(_folder.FullName, "bot.db");
        var saved = TurnWriter.Lanes.ToDictionary(lane => lane, _ => 0);
        for (var kill = 0; kill < 3; kill++)
        {
            await RunAndKillAsync(file, saved);

            await using var store = TurnWriter.Open(file);
            foreach (var lane in TurnWriter.Lanes)
            {
                var grant = (await store.TryTakeAsync(lane, null, CancellationToken.None)).ShouldNotBeNull();
                var count = TurnWriter.Count(grant);

                // At most the turn is more whose line was not printed any more.
                count.ShouldBeInRange(saved[lane], saved[lane] + 1);
                grant.Undelivered.Select(delivery => delivery.Id).ShouldBe(Enumerable.Range(1, count).Select(number => $"{lane}/{number}"));
                grant.Arrivals.Select(arrival => arrival.Id).ShouldBeSubsetOf([$"{count + 1}"]);
                saved[lane] = count;
            }
        }

        (await CheckAsync(file)).ShouldBe("ok");
    }

    private static async Task RunAndKillAsync(string file, Dictionary<string, int> saved)
    {
        using var process = TestProcess.Start("write-turns", file);
        var lines = 0;
        while (await process.StandardOutput.ReadLineAsync() is { } lane)
        {
            saved[lane]++;
            if (++lines == 200)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        lines.ShouldBeGreaterThanOrEqualTo(200);
    }

    private static async Task<object?> CheckAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return await command.ExecuteScalarAsync();
    }
}
