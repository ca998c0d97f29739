using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

public sealed class AllOrNothingTests : TurnTest
{
    [Fact]
    public async Task Nothing_of_a_turn_that_fails_is_saved_or_sent_and_the_guest_is_told_once()
    {
        var bot = Process(async (process, turn) =>
        {
            await turn.SendActivityAsync($"{await process.CountAsync(turn)}");
            if (turn.Activity.Text == "fail")
            {
                throw new IOException("the shop is down");
            }
        });

        (await bot.SayAsync("fail", id: "activity-1")).Status.ShouldBe(HttpStatusCode.OK);
        (await bot.SayAsync("fail", id: "activity-1")).Status.ShouldBe(HttpStatusCode.OK);
        await bot.SayAsync("hello");

        Received.ShouldBe(["something went wrong", "1"]);
    }

    [Fact]
    public async Task A_caller_who_waits_for_replies_gets_none_of_a_turn_that_fails()
    {
        var bot = Process(async (_, turn) =>
        {
            await turn.SendActivityAsync("half an answer");
            throw new IOException("the shop is down");
        });
        var activity = BotProcess.Message("hello");
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        var (_, body) = await bot.PostAsync(activity);

        body.ShouldContain("something went wrong");
        body.ShouldNotContain("half an answer");
    }

    [Fact]
    public async Task Without_OnTurnError_the_exception_goes_to_the_caller_and_the_turn_is_not_repeated()
    {
        var runs = 0;
        var bot = Process((_, _) => Interlocked.Increment(ref runs) > 0 ? throw new IOException("the shop is down") : Task.CompletedTask);
        bot.Adapter.OnTurnError = null;

        await Should.ThrowAsync<IOException>(() => bot.SayAsync("hello", id: "activity-1"));
        await bot.SayAsync("hello", id: "activity-1");

        runs.ShouldBe(1);
    }

    [Fact]
    public async Task Others_see_what_a_turn_wrote_when_it_is_committed_and_the_turn_sees_it_at_once()
    {
        var (wrote, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        IDictionary<string, object>? seenWithin = null;
        var bot = Process(async (process, _) =>
        {
            await process.Storage.WriteAsync(new Dictionary<string, object> { ["key"] = "value" });
            seenWithin = await process.Storage.ReadAsync(["key"]);
            wrote.SetResult();
            await goOn.Task;
        });
        var turn = bot.SayAsync("hello");
        await wrote.Task.WaitAsync(Limit);

        seenWithin.ShouldNotBeNull()["key"].ShouldBe("value");
        (await bot.Storage.ReadAsync(["key"])).ShouldBeEmpty();
        goOn.SetResult();
        await turn.WaitAsync(Limit);
        (await bot.Storage.ReadAsync(["key"]))["key"].ShouldBe("value");
    }

    [Fact]
    public async Task Another_process_runs_the_turn_of_one_that_died_and_the_dead_one_changes_nothing_when_it_comes_back()
    {
        var (began, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var dying = Process(async (process, turn) =>
        {
            await turn.SendActivityAsync($"dying {await process.CountAsync(turn)}");
            began.SetResult();
            await goOn.Task;
        });
        var lost = dying.SayAsync("hello");
        await began.Task.WaitAsync(Limit);
        var other = Process(async (process, turn) => await turn.SendActivityAsync($"{turn.Activity.Text} {await process.CountAsync(turn)}"));
        Time.Advance(TimeSpan.FromSeconds(11));

        await other.Pipeline.StartAsync(CancellationToken.None);
        await ReceivedAsync("hello 1");
        await SettledAsync(other);
        goOn.SetResult();
        (await PassingTimeAsync(lost)).Status.ShouldBe(HttpStatusCode.OK);
        await PassingTimeAsync(other.SayAsync("again"));
        await other.Pipeline.StopAsync(CancellationToken.None);

        Received.ShouldBe(["hello 1", "again 2"]);
    }

    [Fact]
    public async Task An_activity_that_no_process_survives_is_given_up_after_five_kept_with_its_reason_and_the_guest_is_told()
    {
        for (var death = 0; death < 5; death++)
        {
            var began = new TaskCompletionSource();
            var dying = Process((_, _) =>
            {
                began.TrySetResult();
                return new TaskCompletionSource().Task;
            });
            await dying.Pipeline.StartAsync(CancellationToken.None);
            if (death == 0)
            {
                _ = dying.SayAsync("deadly");
            }

            await began.Task.WaitAsync(Limit);
            await dying.DieAsync();
            Time.Advance(TimeSpan.FromSeconds(11));
        }

        var other = Echo();
        await other.SayAsync("hello").WaitAsync(Limit);

        Received.ShouldBe(["something went wrong", "hello"]);
        var backlog = await other.Store.MeasureAsync(CancellationToken.None);
        backlog.Arrivals.ShouldBe(0);
        backlog.Unreadable.ShouldBe(new Dictionary<string, int> { ["given up: 5 processes died while they ran its turn"] = 1 });
    }

    [Fact]
    public async Task What_is_run_beside_the_one_that_kills_each_process_is_not_given_up_with_it()
    {
        var settings = ("SweepEvery", "00:00:01");
        BotProcess? living = null;
        for (var start = 0; start < 20 && living is null; start++)
        {
            var died = new TaskCompletionSource();
            var process = Process(
                async (_, turn) =>
                {
                    if (turn.Activity.Text == "deadly")
                    {
                        died.TrySetResult();
                    }

                    // Slower than death.
                    await Task.WhenAny(died.Task, Task.Delay(50));
                    await (died.Task.IsCompleted ? new TaskCompletionSource().Task : turn.SendActivityAsync(turn.Activity.Text));
                },
                settings: settings);
            for (var guest = 0; guest < 5 && start == 0; guest++)
            {
                await process.Store.AcceptAsync(Waiting(guest == 2 ? "deadly" : "hello", $"guest {guest}"), CancellationToken.None);
            }

            await process.Pipeline.StartAsync(CancellationToken.None);
            living = await Task.WhenAny(died.Task, SettledAsync(process)) == died.Task ? null : process;
            await process.DieAsync();
            Time.Advance(TimeSpan.FromSeconds(11));
        }

        living.ShouldNotBeNull();

        // What arrived just when its process died is sent again, under the same id.
        Connector.Calls.DistinctBy(call => call.DeliveryId).Select(call => (string?)call.Activity?["text"]).Order()
            .ShouldBe(["hello", "hello", "hello", "hello", "something went wrong"]);
        (await living.Store.MeasureAsync(CancellationToken.None)).Unreadable.Values.ShouldBe([1]);

        Arrival Waiting(string text, string conversation) => new()
        {
            Lane = TurnLanes.Of("directline", conversation),
            Id = "1",
            Connection = "BotFramework",
            Payload = ActivityJson.Write(BotProcess.Message(text, conversation: conversation, serviceUrl: Connector.ServiceUrl)),
        };
    }

    [Fact]
    public async Task A_turn_that_the_store_never_saves_is_given_up_kept_with_its_reason_and_the_guest_is_told()
    {
        var runs = 0;
        var store = FailingStore.Over(
            new MemoryTurnStore(Time),
            nameof(ITurnStore.CommitAsync),
            arguments => ((TurnCommit)arguments[0]!).State.Any(change => change.Key == "too much"));
        BotProcess? process = null;
        await using var bot = process = new BotProcess(store, Time, Connector.ServiceUrl, (turn, _) =>
        {
            if (turn.Activity.Text == "too much")
            {
                runs++;
                return process!.Storage.WriteAsync(new Dictionary<string, object> { ["too much"] = "for the store" }, CancellationToken.None);
            }

            return turn.SendActivityAsync(turn.Activity.Text, cancellationToken: CancellationToken.None);
        });

        (await bot.SayAsync("too much").WaitAsync(Limit)).Status.ShouldBe(HttpStatusCode.OK);
        using var limit = new CancellationTokenSource(Limit);
        while (!Received.Any())
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, limit.Token);
        }

        await bot.SayAsync("hello").WaitAsync(Limit);
        runs.ShouldBe(5);

        Received.ShouldBe(["something went wrong", "hello"]);
        var backlog = await bot.Store.MeasureAsync(CancellationToken.None);
        backlog.Arrivals.ShouldBe(0);
        backlog.Unreadable.ShouldBe(new Dictionary<string, int> { ["given up: 5 times the store could not save its turn"] = 1 });
    }

    [Fact]
    public async Task What_a_dead_process_did_not_deliver_goes_out_under_the_same_id_before_anything_newer()
    {
        var dying = Echo();
        Connector.Answer = _ => HttpStatusCode.InternalServerError;
        await dying.SayAsync("first");
        await dying.DisposeAsync();
        Connector.Answer = null;
        var other = Echo();
        Time.Advance(TimeSpan.FromSeconds(11));

        await other.SayAsync("second").WaitAsync(Limit);

        Received.ShouldBe(["first", "first", "second"]);
        Connector.Calls[1].DeliveryId.ShouldNotBeNull().ShouldBe(Connector.Calls[0].DeliveryId);
    }

    [Fact]
    public async Task A_turn_whose_state_others_changed_is_run_again_on_what_they_wrote()
    {
        var runs = 0;
        BotProcess? other = null;
        var bot = Process(async (process, turn) =>
        {
            var item = (Counter)(await process.Storage.ReadAsync(["counter"]))["counter"];
            if (runs++ == 0)
            {
                await other!.SayAsync("meanwhile", conversation: "two");
            }

            item.Count++;
            await process.Storage.WriteAsync(new Dictionary<string, object> { ["counter"] = item });
            await turn.SendActivityAsync($"{item.Count}");
        });
        other = Process((process, _) => process.Storage.WriteAsync(new Dictionary<string, object> { ["counter"] = new Counter { Count = 10 } }));
        await bot.Storage.WriteAsync(new Dictionary<string, object> { ["counter"] = new Counter() });

        await bot.SayAsync("hello").WaitAsync(Limit);

        Received.ShouldBe(["11"]);
    }

    [Fact]
    public async Task A_stop_lets_a_running_turn_finish()
    {
        var goOn = new TaskCompletionSource();
        var bot = Process(async (_, turn) =>
        {
            await goOn.Task;
            await turn.SendActivityAsync("done");
        });
        await bot.Pipeline.StartAsync(CancellationToken.None);
        var turn = bot.SayAsync("hello");

        var stop = bot.Pipeline.StopAsync(CancellationToken.None);
        stop.IsCompleted.ShouldBeFalse();
        goOn.SetResult();
        await stop.WaitAsync(Limit);

        await turn.WaitAsync(Limit);
        Received.ShouldBe(["done"]);
        (await bot.Store.MeasureAsync(CancellationToken.None)).Undelivered.ShouldBe(0);
    }

    private sealed class Counter : IStoreItem
    {
        public string? ETag { get; set; }

        public int Count { get; set; }
    }
}
