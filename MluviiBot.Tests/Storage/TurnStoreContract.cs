using System.Globalization;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Storage;

/// <summary>What every store must do. A store's test class says how to make one.</summary>
public abstract class TurnStoreContract : IAsyncLifetime
{
    protected const string Lane = "directline|conversation-1";

    protected ManualTime Time { get; } = new();

    protected ITurnStore Store { get; private set; } = null!;

    protected static CancellationToken None => CancellationToken.None;

    public virtual async Task InitializeAsync() => Store = await CreateAsync();

    public abstract Task DisposeAsync();

    [SkippableFact]
    public async Task A_repeated_delivery_changes_nothing()
    {
        (await Store.AcceptAsync(Arriving("a"), None)).ShouldBeTrue();
        (await Store.AcceptAsync(Arriving("a"), None)).ShouldBeFalse();

        (await TakeAsync()).Arrivals.Count.ShouldBe(1);
    }

    [SkippableFact]
    public async Task An_id_means_nothing_in_another_lane()
    {
        await Store.AcceptAsync(Arriving("a"), None);

        (await Store.AcceptAsync(Arriving("a", "directline|conversation-2"), None)).ShouldBeTrue();
    }

    [SkippableFact]
    public async Task A_repetition_is_known_by_the_number_of_the_first_after_its_turn()
    {
        var first = await Store.BeginAsync(Arriving("a"), None);
        await CommitAsync(first.Grant!, new TurnCommit { Lane = Lane, Token = 0, Handled = first.Sequence });

        var again = await Store.BeginAsync(Arriving("a"), None);

        first.IsRepetition.ShouldBeFalse();
        again.IsRepetition.ShouldBeTrue();
        again.Sequence.ShouldBe(first.Sequence);
        again.Grant.ShouldBeNull();
    }

    [SkippableFact]
    public async Task One_that_only_its_caller_can_run_is_no_repetition_until_its_turn_has_ended()
    {
        var first = await Store.BeginAsync(Arriving("a", payload: null), None);

        var again = await Store.BeginAsync(Arriving("a", payload: null), None);

        again.IsRepetition.ShouldBeFalse();
        again.Grant!.Arrivals.Single().Sequence.ShouldBe(first.Sequence);
        await CommitAsync(again.Grant, new TurnCommit { Lane = Lane, Token = 0, Handled = again.Sequence });
        (await Store.BeginAsync(Arriving("a", payload: null), None)).ShouldBe(new Beginning(first.Sequence, true, null));
    }

    [SkippableFact]
    public async Task Outside_its_window_the_same_is_new_and_nothing_that_waits_is_lost()
    {
        var ok = Arriving("ok") with { RepeatWindow = TimeSpan.FromSeconds(10) };
        await Store.AcceptAsync(ok, None);
        await LetPassAsync(TimeSpan.FromSeconds(9));
        (await Store.AcceptAsync(ok, None)).ShouldBeFalse();

        await LetPassAsync(TimeSpan.FromSeconds(2));
        (await Store.AcceptAsync(ok, None)).ShouldBeTrue();

        (await TakeAsync()).Arrivals.Select(arrival => arrival.Id).ShouldBe(["ok", "ok"]);
    }

    [SkippableFact]
    public async Task Arrivals_wait_in_the_order_in_which_they_came()
    {
        foreach (var id in (string[])["c", "a", "b"])
        {
            await Store.AcceptAsync(Arriving(id), None);
        }

        var grant = await TakeAsync();

        grant.Arrivals.Select(arrival => arrival.Id).ShouldBe(["c", "a", "b"]);
        grant.Arrivals.Select(arrival => arrival.Sequence).ShouldBeInOrder();
        grant.Arrivals[0].ShouldBe(Arriving("c") with { Sequence = grant.Arrivals[0].Sequence });
    }

    [SkippableFact]
    public async Task A_turn_is_saved_with_all_that_it_did()
    {
        var beginning = await Store.BeginAsync(Arriving("a"), None);
        Delivery first = Sending("1"), second = Sending("2") with { NotBefore = Time.GetUtcNow().AddSeconds(5) };

        await CommitAsync(beginning.Grant!, new TurnCommit
        {
            Lane = Lane,
            Token = 0,
            Handled = beginning.Sequence,
            State = [new StateChange("k", """{"name":"Ž\u0000"}""", 0)],
            Outgoing = [first, second],
            Wakeups = [new Wakeup("w", Time.GetUtcNow(), "{}")],
        });

        var grant = await TakeAsync();
        grant.Arrivals.ShouldBeEmpty();
        grant.Undelivered.ShouldBe([first, second]);
        grant.State["k"].Json.ShouldBe("""{"name":"Ž\u0000"}""");
        (await Store.TakeDueWakeupsAsync(10, TimeSpan.FromMinutes(1), None)).ShouldBe([new Wakeup("w", Time.GetUtcNow(), "{}")]);
        (await Store.ReadStateAsync(["k", "missing"], None)).ShouldBe(grant.State);
    }

    [SkippableFact]
    public async Task A_turn_that_meets_a_changed_item_saves_nothing_and_keeps_its_lane()
    {
        var beginning = await Store.BeginAsync(Arriving("a"), None);
        await Store.WriteStateAsync([new StateChange("k", "1")], None);
        var turn = Everything(beginning);

        (await Store.CommitAsync(turn, None)).ShouldBe(CommitOutcome.Conflict);

        var grant = await TakeAsync();
        grant.Arrivals.Count.ShouldBe(1);
        grant.Undelivered.ShouldBeEmpty();
        (await Store.ReadStateAsync(["k", "other"], None)).Single().Value.Json.ShouldBe("1");
        (await Store.TakeDueWakeupsAsync(10, TimeSpan.FromMinutes(1), None)).ShouldBeEmpty();
        (await Store.CommitAsync(turn with { State = [] }, None)).ShouldBe(CommitOutcome.Committed);
    }

    [SkippableFact]
    public async Task A_turn_that_let_go_of_its_lane_saves_nothing_any_more()
    {
        var beginning = await Store.BeginAsync(Arriving("a"), None);
        await Store.SettleAsync(new Settlement { Lane = Lane, Token = beginning.Grant!.Token, Release = true }, None);

        (await Store.CommitAsync(Everything(beginning), None)).ShouldBe(CommitOutcome.LaneLost);

        (await TakeAsync()).Arrivals.Count.ShouldBe(1);
        (await Store.ReadStateAsync(["k", "other"], None)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task The_same_process_may_take_its_lane_again_with_the_same_token()
    {
        var first = await TakeAsync();

        (await Store.BeginAsync(Arriving("a"), None)).Grant!.Token.ShouldBe(first.Token);
    }

    [SkippableFact]
    public async Task A_lane_that_was_let_go_of_is_granted_with_a_greater_token()
    {
        var first = await TakeAsync();
        await CommitAsync(first, new TurnCommit { Lane = Lane, Token = 0, Release = true });

        (await TakeAsync()).Token.ShouldBeGreaterThan(first.Token);
    }

    [SkippableFact]
    public async Task Changes_of_the_state_are_made_all_or_none()
    {
        (await Store.WriteStateAsync([new StateChange("a", "1", 0), new StateChange("b", "1", 0)], None)).ShouldBeNull();
        var items = await Store.ReadStateAsync(["a", "b"], None);

        (await Store.WriteStateAsync([new StateChange("a", "2", items["a"].Version), new StateChange("b", "2", 0)], None)).ShouldBe("b");
        (await Store.ReadStateAsync(["a", "b"], None)).ShouldBe(items, ignoreOrder: true);

        StateChange[] changes = [new("a", "2", items["a"].Version), new("b", null, items["b"].Version)];
        (await Store.WriteStateAsync(changes, None)).ShouldBeNull();
        var left = await Store.ReadStateAsync(["a", "b"], None);
        left.Single().Value.Json.ShouldBe("2");
        left["a"].Version.ShouldNotBe(items["a"].Version);
    }

    [SkippableFact]
    public async Task A_grant_has_the_items_of_its_lane_and_no_others()
    {
        var grant = await TakeAsync();
        await CommitAsync(grant, new TurnCommit { Lane = Lane, Token = 0, State = [new StateChange("mine", "1"), new StateChange("gone", "1")] });
        await CommitAsync(grant, new TurnCommit { Lane = Lane, Token = 0, State = [new StateChange("gone", null)] });
        await Store.WriteStateAsync([new StateChange("nobody's", "1"), new StateChange("mine", "2")], None);

        var items = (await TakeAsync()).State;

        items.Single().Key.ShouldBe("mine");
        items["mine"].Json.ShouldBe("2");
    }

    [SkippableFact]
    public async Task Deliveries_stay_in_order_until_they_are_settled()
    {
        var grant = await TakeAsync();
        await CommitAsync(grant, new TurnCommit { Lane = Lane, Token = 0, Outgoing = [Sending("1"), Sending("2")] });
        await CommitAsync(grant, new TurnCommit { Lane = Lane, Token = 0, Outgoing = [Sending("3"), Sending("4")] });
        var later = Sending("2") with { Attempts = 3, NotBefore = Time.GetUtcNow().AddMinutes(1) };

        await Store.SettleAsync(new Settlement
        {
            Lane = Lane,
            Token = grant.Token,
            Delivered = ["1"],
            Postponed = [later],
            Undeliverable = new Dictionary<string, string> { ["3"] = "404" },
        }, None);

        (await TakeAsync()).Undelivered.ShouldBe([later, Sending("4")]);
        var backlog = await Store.MeasureAsync(None);
        backlog.Undelivered.ShouldBe(2);
        backlog.Undeliverable.ShouldBe(new Dictionary<string, int> { ["404"] = 1 });
    }

    [SkippableFact]
    public async Task A_settlement_with_an_older_token_is_not_noted()
    {
        var grant = await TakeAsync();
        await CommitAsync(grant, new TurnCommit { Lane = Lane, Token = 0, Outgoing = [Sending("1")] });

        await Store.SettleAsync(new Settlement { Lane = Lane, Token = grant.Token - 1, Delivered = ["1"], Release = true }, None);

        (await TakeAsync()).Undelivered.Count.ShouldBe(1);
        (await TakeAsync()).Token.ShouldBe(grant.Token);
    }

    [SkippableFact]
    public async Task Lanes_where_something_waits_are_found_oldest_first_unless_somebody_works_on_them()
    {
        await Store.AcceptAsync(Arriving("a", "second"), None);
        await Store.AcceptAsync(Arriving("a", "held"), None);
        await Store.AcceptAsync(Arriving("a", "the caller's", payload: null), None);
        var sent = await TakeAsync();
        await CommitAsync(sent, new TurnCommit { Lane = Lane, Token = 0, Outgoing = [Sending("1"), Sending("2")] });
        await Store.SettleAsync(new Settlement
        {
            Lane = Lane,
            Token = sent.Token,
            Postponed = [Sending("1") with { Attempts = 1, NotBefore = Time.GetUtcNow().AddSeconds(3) }],
            Release = true,
        }, None);
        await Store.TryTakeAsync("held", null, None);

        (await Store.FindWaitingLanesAsync(10, None)).ShouldBe(["second"]);

        await LetPassAsync(TimeSpan.FromSeconds(3));
        await Store.AcceptAsync(Arriving("a", "third"), None);
        (await Store.FindWaitingLanesAsync(10, None)).ShouldBe(["second", Lane, "third"], ignoreOrder: true);
        (await Store.FindWaitingLanesAsync(10, None))[2].ShouldBe("third");
        (await Store.FindWaitingLanesAsync(2, None)).ShouldNotContain("third");
    }

    [SkippableFact]
    public async Task What_this_process_has_forgotten_is_found_though_it_lives()
    {
        await Store.AcceptAsync(Arriving("a"), None);
        await TakeAsync();
        (await Store.FindWaitingLanesAsync(10, None)).ShouldBeEmpty("it may be at it");

        await LetPassAsync(TimeSpan.FromMinutes(1));
        await Store.ShowLifeAsync(None);

        (await Store.FindWaitingLanesAsync(10, None)).ShouldBe([Lane]);
    }

    [SkippableFact]
    public async Task A_wakeup_is_given_out_when_it_is_due_and_again_after_its_lease_unless_it_is_done()
    {
        var grant = await TakeAsync();
        var wakeup = new Wakeup("w", Time.GetUtcNow().AddSeconds(10), "{}");
        var earlier = wakeup with { Due = Time.GetUtcNow(), Payload = "old" };
        await CommitAsync(grant, new TurnCommit { Lane = Lane, Token = 0, Wakeups = [earlier, wakeup] });
        (await DueAsync()).ShouldBeEmpty();

        await LetPassAsync(TimeSpan.FromSeconds(10));
        (await DueAsync()).ShouldBe([wakeup]);
        (await DueAsync()).ShouldBeEmpty();

        await LetPassAsync(TimeSpan.FromMinutes(1));
        (await DueAsync()).ShouldBe([wakeup with { TimesTaken = 1 }]);

        await CommitAsync(await TakeAsync(), new TurnCommit { Lane = Lane, Token = 0, Wakeups = [wakeup] });
        (await DueAsync()).ShouldBe([wakeup], "it was set anew");
        await CommitAsync(await TakeAsync(), new TurnCommit { Lane = Lane, Token = 0, WakeupsDone = ["w"] });
        await LetPassAsync(TimeSpan.FromMinutes(1));
        (await DueAsync()).ShouldBeEmpty();

        Task<IReadOnlyList<Wakeup>> DueAsync() => Store.TakeDueWakeupsAsync(10, TimeSpan.FromMinutes(1), None);
    }

    [SkippableFact]
    public async Task What_waits_and_what_failed_is_measured()
    {
        (await Store.MeasureAsync(None)).OldestWaiting.ShouldBeNull();
        var since = Time.GetUtcNow();
        await Store.AcceptAsync(Arriving("a"), None);
        await LetPassAsync(TimeSpan.FromSeconds(5));
        await Store.AcceptAsync(Arriving("b"), None);
        await CommitAsync(await TakeAsync(), new TurnCommit { Lane = Lane, Token = 0, Outgoing = [Sending("1")] });
        await Store.KeepUnreadableAsync(new Unreadable("api", new byte[] { 0, 255, 13 }, "no JSON"), None);

        var backlog = await Store.MeasureAsync(None);

        (backlog.Arrivals, backlog.Undelivered, backlog.OldestWaiting).ShouldBe((2, 1, since));
        backlog.Unreadable.Values.ShouldBe([1]);
        backlog.Undeliverable.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task What_is_old_is_forgotten_and_what_waits_is_not()
    {
        var old = await Store.BeginAsync(Arriving("old"), None);
        await CommitAsync(old.Grant!, new TurnCommit
        {
            Lane = Lane,
            Token = 0,
            Handled = old.Sequence,
            Outgoing = [Sending("1")],
        });
        await Store.SettleAsync(
            new Settlement { Lane = Lane, Token = old.Grant!.Token, Undeliverable = new Dictionary<string, string> { ["1"] = "404" } }, None);
        await Store.WriteStateAsync([new StateChange("unused", "1")], None);
        await Store.KeepUnreadableAsync(new Unreadable("api", ReadOnlyMemory<byte>.Empty, "empty"), None);
        await Store.AcceptAsync(Arriving("waiting", "other"), None);
        await Store.BeginAsync(Arriving("left by its caller", "left", payload: null), None);
        await LetPassAsync(TimeSpan.FromDays(10));
        await Store.WriteStateAsync([new StateChange("new", "1")], None);

        await Store.PruneAsync(Time.GetUtcNow().AddDays(-1), None);

        (await Store.ReadStateAsync(["unused", "new"], None)).Keys.ShouldBe(["new"]);
        var backlog = await Store.MeasureAsync(None);
        (backlog.Arrivals, backlog.Unreadable.Count, backlog.Undeliverable.Count).ShouldBe((1, 0, 0));
        (await Store.AcceptAsync(Arriving("waiting", "other"), None)).ShouldBeFalse();
        (await Store.AcceptAsync(Arriving("old"), None)).ShouldBeTrue();
        (await Store.TryTakeAsync("left", null, None)).ShouldNotBeNull().Arrivals.ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Twenty_writers_at_once_run_every_turn_once()
    {
        const int Turns = 20;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async writer =>
        {
            for (var turn = 0; turn < Turns; turn++)
            {
                var lane = $"lane-{writer % 10}";
                await CountAsync(lane, $"{writer}-{turn}");
            }
        }));

        (await Store.ReadStateAsync([.. Enumerable.Range(0, 10).Select(lane => $"lane-{lane}")], None)).Values
            .Select(item => item.Json).ShouldBe(Enumerable.Repeat($"{2 * Turns}", 10));
        (await Store.MeasureAsync(None)).Arrivals.ShouldBe(0);
    }

    protected static Arrival Arriving(string id, string lane = Lane, string? payload = """{"type":"message"}""") =>
        new() { Lane = lane, Id = id, Connection = "api", Payload = payload };

    protected static Delivery Sending(string id) => new() { Id = id, Connection = "api", Payload = $$"""{"id":"{{id}}"}""" };

    /// <summary>A turn that touches everything, and expects that item k is not there yet.</summary>
    protected TurnCommit Everything(Beginning beginning) => new()
    {
        Lane = Lane,
        Token = beginning.Grant!.Token,
        Handled = beginning.Sequence,
        State = [new StateChange("other", "1"), new StateChange("k", "2", 0)],
        Outgoing = [Sending("1")],
        Wakeups = [new Wakeup("w", Time.GetUtcNow(), "{}")],
    };

    /// <summary>A store on the same data as <see cref="Store"/>, if that is there.</summary>
    protected abstract Task<ITurnStore> CreateAsync();

    /// <summary>Time goes by for the store, and no process shows life.</summary>
    protected virtual Task LetPassAsync(TimeSpan time)
    {
        Time.Advance(time);
        return Task.CompletedTask;
    }

    protected async Task<Grant> TakeAsync(ITurnStore? store = null) => (await (store ?? Store).TryTakeAsync(Lane, null, None)).ShouldNotBeNull();

    protected async Task CommitAsync(Grant grant, TurnCommit commit, ITurnStore? store = null) =>
        (await (store ?? Store).CommitAsync(commit with { Token = grant.Token }, None)).ShouldBe(CommitOutcome.Committed);

    /// <summary>A turn that counts one up, and is run again when another one came between.</summary>
    private async Task CountAsync(string lane, string id)
    {
        var beginning = await Store.BeginAsync(Arriving(id, lane), None);
        CommitOutcome outcome;
        do
        {
            var item = (await Store.TryTakeAsync(lane, null, None))!.State.GetValueOrDefault(lane, new StateItem("0", 0));
            outcome = await Store.CommitAsync(new TurnCommit
            {
                Lane = lane,
                Token = beginning.Grant!.Token,
                Handled = beginning.Sequence,
                State = [new StateChange(lane, $"{int.Parse(item.Json, CultureInfo.InvariantCulture) + 1}", item.Version)],
            }, None);
        }
        while (outcome == CommitOutcome.Conflict);

        outcome.ShouldBe(CommitOutcome.Committed);
    }
}
