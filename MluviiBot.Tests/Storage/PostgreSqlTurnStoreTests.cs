using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;
using Npgsql;

namespace MluviiBot.Tests.Storage;

public sealed class PostgreSqlTurnStoreTests : SharedTurnStoreContract
{
    // The server's clock goes on by itself: less than the contract's silence, and more than a test takes.
    private static readonly TimeSpan DeadAfter = TimeSpan.FromSeconds(40);

    private readonly string _schema = $"test_{Guid.NewGuid():N}";
    private readonly List<PostgreSqlTurnStore> _stores = [];

    private string OwnConnection => $"{PostgreSqlTestServer.ConnectionString};Search Path={_schema};Pooling=False";

    public override Task InitializeAsync()
    {
        PostgreSqlTestServer.SkipWithout();
        return base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        if (PostgreSqlTestServer.ConnectionString is null)
        {
            return;
        }

        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }

        await RemoveEverythingAsync();
    }

    [SkippableFact]
    public async Task Connections_that_the_server_cut_are_made_anew()
    {
        await ExecuteAsync("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = current_setting('search_path')");

        (await Store.AcceptAsync(Arriving("a"), None)).ShouldBeTrue();
    }

    [SkippableFact]
    public async Task One_call_that_fails_does_not_take_others_along()
    {
        var calls = Enumerable.Range(0, 20)
            .Select(number => Store.AcceptAsync(Arriving($"{number}", payload: number == 7 ? "\0" : "{}"), None)).ToArray();

        var error = await Should.ThrowAsync<StorageException>(calls[7]);

        error.Message.ShouldContain("22021");
        calls[7] = Task.FromResult(true);
        (await Task.WhenAll(calls)).ShouldAllBe(isNew => isNew);
        (await TakeAsync()).Arrivals.Count.ShouldBe(19);
    }

    [SkippableFact]
    public async Task A_turn_is_saved_once_though_the_connection_breaks_before_the_server_says_so()
    {
        await using var line = new BreakingLine(PostgreSqlTestServer.ConnectionString!);
        await using var store = Create(new PostgreSqlOptions { ConnectionString = line.ConnectionString, Schema = _schema });
        var beginning = await store.BeginAsync(Arriving("a"), None);
        line.BreakAtNextCommit();

        (await store.CommitAsync(Everything(beginning), None)).ShouldBe(CommitOutcome.Committed);

        line.HasBroken.ShouldBeTrue();
        (await TakeAsync(store)).Undelivered.Count.ShouldBe(1);
        line.BreakAtNextCommit();
        (await store.AcceptAsync(Arriving("b"), None)).ShouldBeTrue();
    }

    [SkippableFact]
    public async Task A_process_that_had_to_wait_takes_nothing_from_one_that_showed_life_meanwhile()
    {
        await TakeAsync();
        var left = TimeSpan.FromSeconds(12);
        Task<Grant?> taking;
        await using (await LockAsync(Lane))
        {
            await Store.ShowLifeAsync(None);
            await LetPassAsync(DeadAfter - left);
            taking = Other.TryTakeAsync(Lane, null, None);
            await WaitingAsync(1);
            await Store.ShowLifeAsync(None);
            await Task.Delay(left + TimeSpan.FromSeconds(1));
        }

        (await taking).ShouldBeNull("it had some seconds left when the other one looked");
    }

    [SkippableFact]
    public async Task Life_is_shown_though_all_writers_wait()
    {
        string[] lanes = [.. Enumerable.Range(0, 20).Select(number => $"{Lane}-{number}")];
        await Task.WhenAll(lanes.Select(lane => Store.AcceptAsync(Arriving("a", lane), None)));
        var locks = await Task.WhenAll(lanes.Select(LockAsync));
        List<Task> waiting = [.. lanes.Take(10).Select(lane => Store.AcceptAsync(Arriving("b", lane), None)), .. lanes.Skip(10).Select(lane => Store.BeginAsync(Arriving("b", lane), None))];
        await WaitingAsync(2);

        await Store.ShowLifeAsync(None).WaitAsync(TimeSpan.FromSeconds(20));

        waiting.ShouldAllBe(call => !call.IsCompleted);
        foreach (var held in locks)
        {
            await held.DisposeAsync();
        }

        await Task.WhenAll(waiting);
    }

    [SkippableFact]
    public async Task Who_asks_for_a_lane_that_another_has_changes_nothing_that_the_other_could_stumble_over()
    {
        await TakeAsync();
        var before = await ExecuteAsync("SELECT xmin::text FROM lane");

        (await Other.TryTakeAsync(Lane, null, None)).ShouldBeNull();

        (await ExecuteAsync("SELECT xmin::text FROM lane")).ShouldBe(before);
    }

    [SkippableFact]
    public async Task What_is_written_together_locks_lanes_in_one_order_whoever_came_first()
    {
        await Task.WhenAll(Store.AcceptAsync(Arriving("a", "in front"), None), Store.AcceptAsync(Arriving("a", "1"), None), Store.AcceptAsync(Arriving("a", "2"), None));
        var front = await LockAsync("in front");
        var second = await LockAsync("2");
        List<Task> accepting = [Store.AcceptAsync(Arriving("b", "in front"), None)];
        await WaitingAsync(1);
        accepting.AddRange([Store.AcceptAsync(Arriving("b", "2"), None), Store.AcceptAsync(Arriving("b", "1"), None)]);

        await front.DisposeAsync();
        await accepting[0];
        await WaitingAsync(1);

        (await ExecuteAsync("SELECT key FROM lane WHERE key = '1' FOR UPDATE SKIP LOCKED")).ShouldBeNull("lane 1 is locked before lane 2 is waited for");
        await second.DisposeAsync();
        await Task.WhenAll(accepting);
    }

    [SkippableFact]
    public async Task A_process_that_ends_notes_all_it_has_delivered_before_others_get_its_lanes()
    {
        await Store.AcceptAsync(Arriving("a", "in front"), None);
        var taken = await TakeAsync();
        await CommitAsync(taken, new TurnCommit { Lane = Lane, Token = 0, Outgoing = [Sending("1")] });
        var front = await LockAsync("in front");
        Task[] writing =
        [
            Store.BeginAsync(Arriving("b", "in front"), None),
            Store.SettleAsync(new Settlement { Lane = Lane, Token = taken.Token, Delivered = ["1"] }, None),
        ];
        await WaitingAsync(1);

        var closing = ((IAsyncDisposable)Store).DisposeAsync();
        await Task.Delay(100);

        (await Other.TryTakeAsync(Lane, null, None)).ShouldBeNull();
        await front.DisposeAsync();
        await closing;
        await Task.WhenAll(writing);
        (await TakeAsync(Other)).Undelivered.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task A_user_who_may_not_make_a_schema_uses_the_one_that_was_made_for_him()
    {
        var name = $"test_{Guid.NewGuid():N}";
        await ExecuteAsync($"CREATE ROLE {name} LOGIN PASSWORD 'word'; CREATE SCHEMA {name} AUTHORIZATION {name}");
        var server = new NpgsqlConnectionStringBuilder(PostgreSqlTestServer.ConnectionString) { Username = name, Password = "word", Pooling = false };
        try
        {
            await using var store = Create(new PostgreSqlOptions { ConnectionString = server.ConnectionString, Schema = name });

            (await store.AcceptAsync(Arriving("a"), None)).ShouldBeTrue();
        }
        finally
        {
            await ExecuteAsync($"DROP SCHEMA {name} CASCADE; DROP ROLE {name}");
        }
    }

    [SkippableFact]
    public async Task A_server_that_is_gone_is_named_without_the_connection_string()
    {
        await using var store = Create(new PostgreSqlOptions { ConnectionString = "Host=127.0.0.1;Port=1;Username=bot;Password=secret-word" });

        var error = await Should.ThrowAsync<StorageException>(() => store.ShowLifeAsync(None));

        error.Message.ShouldContain("cannot be reached");
        error.ToString().ShouldNotContain("secret-word");
    }

    protected override async Task<ITurnStore> CreateAsync()
    {
        var server = $"{PostgreSqlTestServer.ConnectionString};Application Name={_schema}";
        var store = Create(new PostgreSqlOptions { ConnectionString = server, Schema = _schema });
        lock (_stores)
        {
            _stores.Add(store);
        }

        await store.ShowLifeAsync(None);
        return store;
    }

    /// <summary>The server's clock cannot be moved: what it saw last is.</summary>
    protected override async Task LetPassAsync(TimeSpan time)
    {
        await base.LetPassAsync(time);
        await ExecuteAsync($"UPDATE owner SET seen = seen - {(long)time.TotalMilliseconds}");
    }

    protected override async Task<object?> ExecuteAsync(string sql)
    {
        await using var server = NpgsqlDataSource.Create(OwnConnection);
        await using var command = server.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    protected override Task RemoveEverythingAsync() => ExecuteAsync($"DROP SCHEMA IF EXISTS {_schema} CASCADE");

    /// <summary>Has everybody wait who wants to change a lane's row, until the result is disposed of.</summary>
    private async Task<IAsyncDisposable> LockAsync(string lane)
    {
        var connection = new NpgsqlConnection(OwnConnection);
        await connection.OpenAsync();
        await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("SELECT 1 FROM lane WHERE key = $1 FOR UPDATE", connection) { Parameters = { new() { Value = lane } } };
        (await command.ExecuteScalarAsync()).ShouldBe(1);
        return connection;
    }

    /// <summary>Waits until so many connections of the stores wait for a lock.</summary>
    private async Task WaitingAsync(int connections)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await ExecuteAsync($"SELECT count(*) FROM pg_stat_activity WHERE application_name = '{_schema}' AND wait_event_type = 'Lock'") is not long count || count < connections)
        {
            await Task.Delay(10, limit.Token);
        }
    }

    private PostgreSqlTurnStore Create(PostgreSqlOptions options) => new(
        Options.Create(new StorageOptions { PostgreSql = options }),
        Options.Create(new TurnOptions { DeadAfter = DeadAfter }),
        Time,
        NullLogger<PostgreSqlTurnStore>.Instance);
}
