using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;

namespace MluviiBot.Tests.Storage;

public sealed class SqliteTurnStoreTests : SharedTurnStoreContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");
    private readonly List<SqliteTurnStore> _stores = [];

    private string _file = "bot.db";
    private TimeSpan _busyTimeout = TimeSpan.FromMinutes(1);

    public override async Task DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        _file = "letter.txt";
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, _file), new string('x', 5000));

        var error = await Should.ThrowAsync<StorageException>(CreateAsync);

        error.Message.ShouldContain("letter.txt");
        error.Message.ShouldContain("no SQLite file");
    }

    [Fact]
    public async Task A_file_that_another_program_holds_for_too_long_is_named_and_used_again_afterwards()
    {
        _busyTimeout = TimeSpan.FromMilliseconds(50);
        var store = await CreateAsync();
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, _file)};Pooling=False"))
        {
            await other.OpenAsync();
            await using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN IMMEDIATE";
            await hold.ExecuteNonQueryAsync();

            var began = Stopwatch.GetTimestamp();
            (await Should.ThrowAsync<StorageException>(store.AcceptAsync(Arriving("a"), None))).Message.ShouldContain("is locked by another process");
            Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromSeconds(25));
            (await store.ReadStateAsync(["k"], None)).ShouldBeEmpty("readers are not held up");
        }

        (await store.AcceptAsync(Arriving("a"), None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_names_the_setting()
    {
        _file = Path.Combine("bot.db", "folder", "bot.db");

        (await Should.ThrowAsync<StorageException>(CreateAsync)).Message.ShouldContain("State:Sqlite:Path");
    }

    protected override async Task<ITurnStore> CreateAsync()
    {
        var options = new StorageOptions { Sqlite = { Path = Path.Combine(_folder.FullName, _file), BusyTimeout = _busyTimeout } };
        var store = new SqliteTurnStore(Options.Create(options), Options.Create(new TurnOptions()), Time, NullLogger<SqliteTurnStore>.Instance);
        lock (_stores)
        {
            _stores.Add(store);
        }

        await store.ShowLifeAsync(None);
        return store;
    }

    protected override async Task<object?> ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, _file)};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    protected override Task RemoveEverythingAsync()
    {
        _file = "new.db";
        return Task.CompletedTask;
    }
}
