using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

public sealed class OnceTests : TurnTest
{
    [Fact]
    public async Task A_repeated_delivery_changes_nothing_sends_nothing_and_is_answered_200()
    {
        var bot = Process(async (process, turn) => await turn.SendActivityAsync($"{await process.CountAsync(turn)}"));
        await bot.SayAsync("hello", id: "activity-1");

        (await bot.SayAsync("hello", id: "activity-1")).Status.ShouldBe(HttpStatusCode.OK);
        await bot.SayAsync("hello", id: "activity-2");

        Received.ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_activity()
    {
        var bot = Echo();

        await bot.SayAsync("one", id: "activity-1", conversation: "one");
        await bot.SayAsync("two", id: "activity-1", conversation: "two");

        Received.ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task Activities_without_an_id_have_their_turn_each_and_those_with_odd_ones_once()
    {
        var bot = Process(async (process, turn) => await turn.SendActivityAsync($"{await process.CountAsync(turn)}"));

        foreach (var id in new[] { "", " ", "\0", "\ud800", new string('x', 10_000) })
        {
            (await bot.SayAsync("hello", id)).Status.ShouldBe(HttpStatusCode.OK);
            (await bot.SayAsync("hello", id)).Status.ShouldBe(HttpStatusCode.OK);
        }

        Received.ShouldBe(["1", "2", "3", "4", "5", "6"], "an empty id is none");
    }

    [Fact]
    public async Task A_delivery_that_is_repeated_while_its_turn_runs_is_answered_at_once()
    {
        var goOn = new TaskCompletionSource();
        var bot = Process(async (_, turn) =>
        {
            await goOn.Task;
            await turn.SendActivityAsync("done");
        });
        var first = bot.SayAsync("hello", id: "activity-1");

        (await bot.SayAsync("hello", id: "activity-1").WaitAsync(Limit)).Status.ShouldBe(HttpStatusCode.OK);

        goOn.SetResult();
        await first.WaitAsync(Limit);
        Received.ShouldBe(["done"]);
    }

    [Fact]
    public async Task The_other_process_knows_what_one_has_handled()
    {
        var (one, two) = (Echo(), Echo());
        await one.SayAsync("hello", id: "activity-1");

        (await two.SayAsync("hello", id: "activity-1")).Status.ShouldBe(HttpStatusCode.OK);

        Received.ShouldBe(["hello"]);
    }

    [Fact]
    public async Task What_a_connection_accepts_has_its_turn_once_and_after_the_window_again()
    {
        var bot = Echo();
        var arrival = new Arrival
        {
            Lane = TurnLanes.Of("directline", "one"),
            Id = "hash",
            RepeatWindow = TimeSpan.FromMinutes(1),
            Connection = "BotFramework",
            Payload = ActivityJson.Write(BotProcess.Message("accepted", serviceUrl: Connector.ServiceUrl)),
        };

        (await bot.Pipeline.AcceptAsync(arrival, CancellationToken.None)).ShouldBeTrue();
        (await bot.Pipeline.AcceptAsync(arrival, CancellationToken.None)).ShouldBeFalse();
        await ReceivedAsync("accepted");
        await SettledAsync(bot);
        Time.Advance(TimeSpan.FromMinutes(2));

        (await bot.Pipeline.AcceptAsync(arrival, CancellationToken.None)).ShouldBeTrue();
        await ReceivedAsync("accepted", "accepted");
    }

    [Fact]
    public async Task A_caller_who_waits_for_replies_gets_them_in_the_answer_and_on_a_repetition_none()
    {
        var bot = Echo();
        var activity = BotProcess.Message("hello", id: "activity-1");
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        (await bot.PostAsync(activity)).Body.ShouldContain("\"text\":\"hello\"");
        (await bot.PostAsync(activity)).Body.ShouldBe("""{"activities":[]}""");

        Connector.Calls.ShouldBeEmpty();
        (await bot.Store.MeasureAsync(CancellationToken.None)).Undelivered.ShouldBe(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(DeliveryModes.ExpectReplies)]
    public async Task An_activity_that_could_not_be_taken_in_is_refused_and_has_its_turn_when_it_comes_again(string? deliveryMode)
    {
        var store = FailingStore.Over(new MemoryTurnStore(Time), nameof(ITurnStore.BeginAsync));
        await using var bot = new BotProcess(store, Time, Connector.ServiceUrl, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));
        var activity = BotProcess.Message("-", "1");
        activity.DeliveryMode = deliveryMode;

        await Should.ThrowAsync<CallAgainException>(bot.PostAsync(activity));
        Received.ShouldBeEmpty();
        var (status, body) = await bot.PostAsync(activity);

        status.ShouldBe(HttpStatusCode.OK);
        (deliveryMode is null ? Received.Single() : body).ShouldNotBeNull().ShouldContain("hello");
    }

    [Fact]
    public async Task An_activity_that_the_store_lost_while_its_caller_waited_has_its_turn()
    {
        var store = FailingStore.Over(new MemoryTurnStore(Time), nameof(ITurnStore.BeginAsync), answer: Task.FromResult(new Beginning(1, IsRepetition: false, Grant: null)));
        await using var bot = new BotProcess(store, Time, Connector.ServiceUrl, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));

        await bot.SayAsync("-").WaitAsync(Limit);

        Received.ShouldBe(["hello"]);
    }

    [Fact]
    public async Task An_activity_whose_turn_could_not_be_saved_as_the_lane_was_lost_has_its_turn_again()
    {
        await using var bot = LosingItsLane();

        (await bot.SayAsync("-").WaitAsync(Limit)).Status.ShouldBe(HttpStatusCode.OK);

        Received.ShouldBe(["hello"]);
        (await bot.Store.MeasureAsync(CancellationToken.None)).Arrivals.ShouldBe(0);
    }

    [Fact]
    public async Task One_that_only_its_caller_can_run_is_refused_when_the_lane_was_lost_and_has_its_turn_when_it_comes_again()
    {
        await using var bot = LosingItsLane();
        var activity = BotProcess.Message("-");
        activity.DeliveryMode = DeliveryModes.ExpectReplies;

        await Should.ThrowAsync<CallAgainException>(bot.PostAsync(activity));
        var (status, body) = await bot.PostAsync(activity).WaitAsync(Limit);

        status.ShouldBe(HttpStatusCode.OK);
        body.ShouldContain("hello");
    }

    [Fact]
    public async Task One_that_only_its_caller_can_run_and_was_refused_has_its_turn_when_it_comes_again_behind_another()
    {
        var begun = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        await using var bot = LosingItsLane(async turn =>
        {
            if (turn.Activity.Text == "slow")
            {
                begun.SetResult();
                await mayEnd.Task;
            }
        });
        var activity = BotProcess.Message("-");
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        await Should.ThrowAsync<CallAgainException>(bot.PostAsync(activity));

        var slow = bot.SayAsync("slow");
        await begun.Task.WaitAsync(Limit);
        var again = bot.PostAsync(activity);
        mayEnd.SetResult();

        (await again.WaitAsync(Limit)).Body.ShouldContain("hello");
        await slow.WaitAsync(Limit);
    }

    [Fact]
    public async Task A_turn_that_the_bot_began_does_not_seem_saved_when_the_lane_was_lost()
    {
        await using var bot = LosingItsLane();

        await Should.ThrowAsync<CallAgainException>(bot.BeginAsync("one", (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token)));

        Received.ShouldBeEmpty();
    }

    /// <summary>A bot whose first turn is not saved, as if another process had the lane.</summary>
    private BotProcess LosingItsLane(Func<ITurnContext, Task>? before = null) => new(
        FailingStore.Over(new MemoryTurnStore(Time), nameof(ITurnStore.CommitAsync), answer: Task.FromResult(CommitOutcome.LaneLost)),
        Time,
        Connector.ServiceUrl,
        async (turn, token) =>
        {
            await (before?.Invoke(turn) ?? Task.CompletedTask);
            await turn.SendActivityAsync("hello", cancellationToken: token);
        });
}
