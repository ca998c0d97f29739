using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Storage;

/// <summary>What a store must do that many processes share. Each process has a store of its own on the same data.</summary>
public abstract class SharedTurnStoreContract : TurnStoreContract
{
    private static readonly TimeSpan LongSilence = TimeSpan.FromMinutes(1);

    protected ITurnStore Other { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Other = await CreateAsync();
    }

    [SkippableFact]
    public async Task A_lane_of_a_living_process_is_not_granted_to_another()
    {
        await TakeAsync();

        (await Other.TryTakeAsync(Lane, null, None)).ShouldBeNull();
        var beginning = await Other.BeginAsync(Arriving("a"), None);

        beginning.Grant.ShouldBeNull();
        beginning.IsRepetition.ShouldBeFalse();
        (await Other.BeginAsync(Arriving("a"), None)).ShouldBe(beginning with { IsRepetition = true });
        (await TakeAsync()).Arrivals.Single().Sequence.ShouldBe(beginning.Sequence);
    }

    [SkippableFact]
    public async Task One_that_only_its_caller_can_run_is_no_repetition_though_another_process_has_its_lane()
    {
        var first = await Store.BeginAsync(Arriving("a", payload: null), None);

        (await Other.BeginAsync(Arriving("a", payload: null), None)).ShouldBe(new Beginning(first.Sequence, IsRepetition: false, Grant: null));
    }

    [SkippableFact]
    public async Task A_lane_that_was_let_go_of_is_granted_to_another()
    {
        await CommitAsync(await TakeAsync(), new TurnCommit { Lane = Lane, Token = 0, State = [new StateChange("k", "1")], Release = true });

        (await TakeAsync(Other)).State["k"].Json.ShouldBe("1");
    }

    [SkippableFact]
    public async Task A_process_that_shows_life_keeps_its_lanes_however_long_it_takes()
    {
        await TakeAsync();
        await Store.AcceptAsync(Arriving("a"), None);
        await LetPassAsync(LongSilence);
        await Store.ShowLifeAsync(None);

        (await Other.TryTakeAsync(Lane, null, None)).ShouldBeNull();
        (await Other.FindWaitingLanesAsync(10, None)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task A_process_that_comes_back_from_the_dead_is_refused()
    {
        var beginning = await Store.BeginAsync(Arriving("a"), None);
        await LetPassAsync(LongSilence);
        await Other.ShowLifeAsync(None);
        (await Other.FindWaitingLanesAsync(10, None)).ShouldBe([Lane]);

        var taken = await TakeAsync(Other);
        await Store.ShowLifeAsync(None);

        taken.Token.ShouldBeGreaterThan(beginning.Grant!.Token);
        (await Store.CommitAsync(Everything(beginning), None)).ShouldBe(CommitOutcome.LaneLost);
        await Store.SettleAsync(new Settlement { Lane = Lane, Token = beginning.Grant.Token, Release = true }, None);
        (await Store.TryTakeAsync(Lane, null, None)).ShouldBeNull();
        await CommitAsync(taken, Everything(beginning), Other);
    }

    [SkippableFact]
    public async Task Processes_that_die_while_they_run_the_turn_of_an_arrival_are_counted_for_it()
    {
        await Store.AcceptAsync(Arriving("a"), None);
        await Store.AcceptAsync(Arriving("b"), None);
        (await TakeAsync()).Deaths.ShouldBe(0);
        await LeaveToAsync(Other);
        (await TakeAsync(Other)).Deaths.ShouldBe(1);
        await LeaveToAsync(Store);
        var taken = await TakeAsync();
        taken.Deaths.ShouldBe(2);
        (await TakeAsync()).Deaths.ShouldBe(2, "the same process runs it again, after a conflict");

        await CommitAsync(taken, new TurnCommit { Lane = Lane, Token = 0, Handled = taken.Arrivals[0].Sequence });
        (await TakeAsync()).Deaths.ShouldBe(0, "this is another arrival");
        await LeaveToAsync(Other);

        (await TakeAsync(Other)).Deaths.ShouldBe(1);
    }

    [SkippableFact]
    public async Task A_process_that_dies_between_two_turns_is_not_counted_for_what_waits()
    {
        for (var number = 0; number < 3; number++)
        {
            var (dying, next) = number % 2 == 0 ? (Store, Other) : (Other, Store);
            await dying.AcceptAsync(Arriving($"{number}"), None);
            var grant = await TakeAsync(dying);
            grant.Deaths.ShouldBe(0);
            await CommitAsync(grant, new TurnCommit { Lane = Lane, Token = 0, Handled = grant.Arrivals[0].Sequence, Outgoing = [Sending($"{number}")] }, dying);
            await dying.AcceptAsync(Arriving($"waiting {number}"), None);
            await LeaveToAsync(next);

            (await TakeAsync(next)).Deaths.ShouldBe(0);
            await next.SettleAsync(new Settlement { Lane = Lane, Token = (await TakeAsync(next)).Token, Release = true }, None);
        }
    }

    [SkippableFact]
    public async Task A_process_that_dies_after_it_let_go_of_a_lane_is_not_counted()
    {
        await Store.AcceptAsync(Arriving("a"), None);
        await TakeAsync();
        await LeaveToAsync(Other);
        var taken = await TakeAsync(Other);
        taken.Deaths.ShouldBe(1);
        await Other.SettleAsync(new Settlement { Lane = Lane, Token = taken.Token, Release = true }, None);
        await LeaveToAsync(Store);

        (await TakeAsync()).Deaths.ShouldBe(1);
    }

    [SkippableFact]
    public async Task Turns_that_only_their_caller_can_run_are_counted_apart_from_what_waits()
    {
        var mine = Arriving("mine") with { Payload = null };
        (await Store.BeginAsync(mine, None)).Grant.ShouldNotBeNull();
        await Store.AcceptAsync(Arriving("waits"), None);
        await LeaveToAsync(Other);

        (await TakeAsync(Other)).Deaths.ShouldBe(0, "the process died with the turn of the other");
        await LeaveToAsync(Store);
        (await Store.BeginAsync(mine, None)).Grant.ShouldNotBeNull().Deaths.ShouldBe(0, "and now with the turn of what waited");
        await LeaveToAsync(Other);
        (await Other.TryTakeAsync(Lane, "mine", None)).ShouldNotBeNull().Deaths.ShouldBe(1);
    }

    [SkippableFact]
    public async Task The_longest_names_that_are_let_in_are_kept()
    {
        // Of letters that cannot be compressed, in an order that cannot either, so that an index must take them whole.
        var chance = new Random(1);
        var lane = TurnLanes.Of(Name(500), Name(500));
        var arrival = new Arrival { Lane = lane, Id = Name(500), Connection = "api", Payload = "{}" };
        var key = Name(2000);

        var beginning = await Store.BeginAsync(arrival, None);
        var commit = new TurnCommit { Lane = lane, Token = beginning.Grant!.Token, Handled = beginning.Sequence, State = [new StateChange(key, "{}")] };

        (await Store.CommitAsync(commit, None)).ShouldBe(CommitOutcome.Committed);
        (await Store.ReadStateAsync([key], None)).Keys.ShouldBe([key]);

        string Name(int bytes) => string.Concat(Enumerable.Range(0, bytes / 2).Select(_ => (char)chance.Next(0x80, 0x800)));
    }

    [SkippableFact]
    public async Task A_process_that_ends_lets_go_of_its_lanes_at_once()
    {
        await TakeAsync(Other);

        await ((IAsyncDisposable)Other).DisposeAsync();

        await TakeAsync();
    }

    [SkippableFact]
    public async Task Of_two_processes_that_get_the_same_delivery_at_once_one_has_it()
    {
        for (var number = 0; number < 50; number++)
        {
            var arrival = Arriving($"{number}");
            var accepted = await Task.WhenAll(Store.AcceptAsync(arrival, None), Other.AcceptAsync(arrival, None));
            accepted.Count(isNew => isNew).ShouldBe(1);
        }

        (await TakeAsync()).Arrivals.Count.ShouldBe(50);
    }

    [SkippableFact]
    public async Task Of_two_processes_that_change_the_same_item_at_once_one_is_told_of_the_other()
    {
        Grant mine = await TakeAsync(), others = (await Other.TryTakeAsync("other", null, None))!;
        var version = 0L;
        for (var number = 0; number < 50; number++)
        {
            StateChange[] changes = [new("shared", $"{number}", version)];
            var outcomes = await Task.WhenAll(
                Store.CommitAsync(new TurnCommit { Lane = Lane, Token = mine.Token, State = changes }, None),
                Other.CommitAsync(new TurnCommit { Lane = "other", Token = others.Token, State = changes }, None));

            outcomes.Order().ShouldBe([CommitOutcome.Committed, CommitOutcome.Conflict]);
            version = (await Store.ReadStateAsync(["shared"], None))["shared"].Version;
        }
    }

    [SkippableFact]
    public async Task Of_two_processes_that_ask_at_once_each_wakeup_goes_to_one()
    {
        var wakeups = Enumerable.Range(0, 100).Select(number => new Wakeup($"{number}", Time.GetUtcNow(), "{}")).ToArray();
        await CommitAsync(await TakeAsync(), new TurnCommit { Lane = Lane, Token = 0, Wakeups = wakeups });

        var given = await Task.WhenAll(Enumerable.Range(0, 20)
            .Select(number => (number % 2 == 0 ? Store : Other).TakeDueWakeupsAsync(10, TimeSpan.FromMinutes(1), None)));

        given.SelectMany(some => some).Select(wakeup => wakeup.Id).ShouldBeUnique();
    }

    [SkippableFact]
    public async Task Processes_that_start_at_once_on_nothing_agree_on_the_tables()
    {
        await RemoveEverythingAsync();

        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(CreateAsync)));

        await Task.WhenAll(stores.Select((store, number) => store.AcceptAsync(Arriving($"{number}"), None)));
        (await TakeAsync(stores[0])).Arrivals.Count.ShouldBe(8);
    }

    [SkippableFact]
    public async Task Tables_of_an_older_version_are_brought_up_to_date_with_what_they_hold()
    {
        await Store.AcceptAsync(Arriving("a"), None);
        foreach (var undo in new[]
        {
            "ALTER TABLE lane DROP COLUMN running",
            "ALTER TABLE wakeup DROP COLUMN taken",
            "ALTER TABLE unreadable DROP COLUMN lane",
            "UPDATE schema_version SET version = 2",
        })
        {
            await ExecuteAsync(undo);
        }

        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(CreateAsync)));

        var grant = await TakeAsync(stores[0]);
        await CommitAsync(grant, new TurnCommit { Lane = Lane, Token = 0, Handled = grant.Arrivals.Single().Sequence }, stores[0]);
    }

    [SkippableFact]
    public async Task What_was_given_up_of_a_guest_is_forgotten_with_him_and_what_could_not_be_read_stays()
    {
        await Store.KeepUnreadableAsync(new Unreadable("api", "{}"u8.ToArray(), "given up", TurnLanes.Of("directline", "13")), None);
        await Store.KeepUnreadableAsync(new Unreadable("api", "{"u8.ToArray(), "it is not JSON"), None);

        (await ((MluviiBot.Storage.SqlTurnStore)Store).ForgetAsync("13", None)).Received.ShouldBe(1);

        (await Store.MeasureAsync(None)).Unreadable.ShouldBe(new Dictionary<string, int> { ["it is not JSON"] = 1 });
    }

    [SkippableFact]
    public async Task Tables_of_a_newer_version_are_refused_with_what_to_do()
    {
        await ExecuteAsync("UPDATE schema_version SET version = 1000");

        var error = await Should.ThrowAsync<MluviiBot.Storage.StorageException>(CreateAsync);

        error.Message.ShouldContain("version 1000");
        error.Message.ShouldContain("newer program");
    }

    [SkippableFact]
    public async Task Texts_are_gone_when_they_are_handled_and_delivered()
    {
        var beginning = await Store.BeginAsync(Arriving("a", payload: "secret-in"), None);
        await CommitAsync(beginning.Grant!, new TurnCommit
        {
            Lane = Lane,
            Token = 0,
            Handled = beginning.Sequence,
            Outgoing = [Sending("1") with { Payload = "secret-out" }],
        });
        (await CountAsync("delivery")).ShouldBe(1);

        await Store.SettleAsync(new Settlement { Lane = Lane, Token = beginning.Grant!.Token, Delivered = ["1"] }, None);

        (await CountAsync("arrival")).ShouldBe(0);
        (await CountAsync("delivery")).ShouldBe(0);
        (await CountAsync("seen")).ShouldBe(1);
    }

    [SkippableFact]
    public async Task An_arrival_is_not_handled_twice()
    {
        var beginning = await Store.BeginAsync(Arriving("a"), None);
        var turn = new TurnCommit { Lane = Lane, Token = beginning.Grant!.Token, Handled = beginning.Sequence };
        (await Store.CommitAsync(turn, None)).ShouldBe(CommitOutcome.Committed);

        (await Store.CommitAsync(turn with { Outgoing = [Sending("1")] }, None)).ShouldBe(CommitOutcome.LaneLost);

        (await TakeAsync()).Undelivered.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Of_a_lane_that_was_forgotten_tokens_and_numbers_still_grow()
    {
        var before = await Store.BeginAsync(Arriving("a"), None);
        await CommitAsync(before.Grant!, new TurnCommit { Lane = Lane, Token = 0, Handled = before.Sequence, Release = true });
        await LetPassAsync(TimeSpan.FromDays(10));
        await Store.PruneAsync(Time.GetUtcNow().AddDays(-1), None);

        var after = await Store.BeginAsync(Arriving("a"), None);

        after.IsRepetition.ShouldBeFalse();
        after.Sequence.ShouldBeGreaterThan(before.Sequence);
        after.Grant!.Token.ShouldBeGreaterThan(before.Grant!.Token);
    }

    [SkippableFact]
    public async Task The_state_of_a_conversation_that_goes_on_is_kept_though_it_does_not_change()
    {
        await CommitAsync(await TakeAsync(), new TurnCommit { Lane = Lane, Token = 0, State = [new StateChange("k", "1")] });
        await LetPassAsync(TimeSpan.FromDays(10));
        await CommitAsync(await TakeAsync(), new TurnCommit { Lane = Lane, Token = 0, Outgoing = [Sending("1")] });

        await Store.PruneAsync(Time.GetUtcNow().AddDays(-1), None);

        (await TakeAsync()).State["k"].Json.ShouldBe("1");
    }

    [SkippableFact]
    public async Task A_repetition_leaves_the_lane_to_others()
    {
        var first = await Store.BeginAsync(Arriving("a"), None);
        await CommitAsync(first.Grant!, new TurnCommit { Lane = Lane, Token = 0, Handled = first.Sequence, Release = true });

        (await Store.BeginAsync(Arriving("a"), None)).ShouldBe(new Beginning(first.Sequence, true, null));

        await TakeAsync(Other);
    }

    [SkippableFact]
    public async Task A_call_that_was_given_up_before_it_began_does_nothing()
    {
        await Should.ThrowAsync<OperationCanceledException>(() => Store.AcceptAsync(Arriving("a"), new CancellationToken(true)));

        (await Store.MeasureAsync(None)).Arrivals.ShouldBe(0);
    }

    protected abstract Task<object?> ExecuteAsync(string sql);

    protected abstract Task RemoveEverythingAsync();

    private async Task<long> CountAsync(string table) => (long)(await ExecuteAsync($"SELECT count(*) FROM {table}"))!;

    /// <summary>All other processes die; one lives.</summary>
    private async Task LeaveToAsync(ITurnStore living)
    {
        await LetPassAsync(LongSilence);
        await living.ShowLifeAsync(None);
    }
}
