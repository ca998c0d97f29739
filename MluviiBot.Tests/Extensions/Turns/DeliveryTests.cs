using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

public sealed class DeliveryTests : TurnTest
{
    [Theory]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task What_the_connector_cannot_take_is_delivered_later_in_order_and_the_caller_does_not_wait(HttpStatusCode status)
    {
        var bot = Process(async (_, turn) =>
        {
            await turn.SendActivityAsync($"{turn.Activity.Text} a");
            await turn.SendActivityAsync($"{turn.Activity.Text} b");
        });
        Connector.Answer = _ => status;
        await bot.SayAsync("one").WaitAsync(Limit);
        await bot.SayAsync("two").WaitAsync(Limit);
        Received.Distinct().ShouldBe(["one a"]);

        Connector.Answer = null;
        Time.Advance(TimeSpan.FromSeconds(1));

        await SettledAsync(bot);
        Received.SkipWhile(text => text == "one a").ShouldBe(["one b", "two a", "two b"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_retry_whose_time_comes_while_it_is_planned_is_no_failure(int looks)
    {
        var time = new HurryingTime();
        var retry = (looks + 0.5) * HurryingTime.Step;
        var bot = Echo(time, settings: ("FirstRetry", retry.ToString()));
        Connector.Answer = _ => HttpStatusCode.InternalServerError;

        (await bot.SayAsync("hello").WaitAsync(Limit)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_connector_that_cannot_be_reached_is_tried_again()
    {
        using var address = new DeadAddress();
        var bot = Echo(serviceUrl: address.Url);

        (await bot.SayAsync("hello").WaitAsync(Limit)).Status.ShouldBe(HttpStatusCode.OK);

        var backlog = await bot.Store.MeasureAsync(CancellationToken.None);
        backlog.Undelivered.ShouldBe(1);
        backlog.Undeliverable.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_connector_refuses_is_kept_with_its_reason_and_holds_nothing_up()
    {
        var bot = Process(async (_, turn) =>
        {
            await turn.SendActivityAsync("bad");
            await turn.SendActivityAsync("good");
        });
        Connector.Answer = call => (string?)call.Activity!["text"] == "bad" ? HttpStatusCode.BadRequest : HttpStatusCode.Created;

        await bot.SayAsync("hello").WaitAsync(Limit);

        Received.ShouldBe(["bad", "good"]);
        (await bot.Store.MeasureAsync(CancellationToken.None)).Undeliverable.ShouldBe(new Dictionary<string, int> { ["HTTP 400"] = 1 });
    }

    [Fact]
    public async Task What_fails_too_often_is_given_up_and_kept_with_its_reason()
    {
        var bot = Echo(settings: ("DeliveryAttempts", "2"));
        Connector.Answer = _ => HttpStatusCode.InternalServerError;
        await bot.SayAsync("hello").WaitAsync(Limit);
        Time.Advance(TimeSpan.FromSeconds(1));
        await ReceivedAsync("hello", "hello");
        Connector.Answer = null;

        await bot.SayAsync("next").WaitAsync(Limit);

        Received.ShouldBe(["hello", "hello", "next"]);
        (await bot.Store.MeasureAsync(CancellationToken.None)).Undeliverable.ShouldBe(new Dictionary<string, int> { ["given up: HTTP 500"] = 1 });
    }

    [Fact]
    public async Task An_activity_that_the_bot_changes_and_sends_again_goes_out_as_it_was_each_time()
    {
        var bot = Process(async (_, turn) =>
        {
            var reply = MessageFactory.Text("one");
            await turn.SendActivityAsync(reply);
            reply.Text = "two";
            await turn.SendActivityAsync(reply);
            reply.Text = "three";
        });

        await bot.SayAsync("hello").WaitAsync(Limit);

        Received.ShouldBe(["one", "two"]);
        Connector.Calls.DistinctBy(call => call.DeliveryId).Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("99999999999999")]
    [InlineData("2147483647")]
    [InlineData("soon")]
    public async Task A_connector_that_asks_to_wait_for_ever_is_asked_again_in_minutes(string retryAfter)
    {
        var bot = Echo();
        Connector.RetryAfter = retryAfter;
        Connector.Answer = _ => HttpStatusCode.TooManyRequests;
        (await bot.SayAsync("hello").WaitAsync(Limit)).Status.ShouldBe(HttpStatusCode.OK);
        Connector.Answer = null;

        Time.Advance(TimeSpan.FromMinutes(10));

        await SettledAsync(bot);
        (await bot.Store.MeasureAsync(CancellationToken.None)).Undeliverable.ShouldBeEmpty();
        Received.Distinct().ShouldBe(["hello"]);
    }

    [Fact]
    public async Task Typing_goes_out_at_once_and_the_rest_after_the_commit()
    {
        var goOn = new TaskCompletionSource();
        var bot = Process(async (_, turn) =>
        {
            await turn.SendActivityAsync("answer");
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing));
            await goOn.Task;
        });
        var turn = bot.SayAsync("hello");
        await Connector.UntilAsync(calls => calls.Count > 0);

        ((string?)Connector.Calls.Single().Activity!["type"]).ShouldBe(ActivityTypes.Typing);
        goOn.SetResult();
        await turn.WaitAsync(Limit);
        Received.Last().ShouldBe("answer");
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_in_the_turn_and_what_they_change_goes_out()
    {
        var bot = Process(async (_, turn) =>
        {
            turn.OnSendActivities((_, activities, next) =>
            {
                activities.ForEach(activity => activity.Text += "!");
                return next();
            });
            await turn.SendActivityAsync("hello");
        });

        await bot.SayAsync("-").WaitAsync(Limit);

        Received.ShouldBe(["hello!"]);
    }

    [Fact]
    public async Task What_has_not_gone_out_yet_can_be_changed_and_taken_back()
    {
        var bot = Process(async (_, turn) =>
        {
            var changed = await turn.SendActivityAsync("first draft");
            var deleted = await turn.SendActivityAsync("never mind");
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = changed.Id, Text = "final" });
            await turn.DeleteActivityAsync(deleted.Id);
        });

        await bot.SayAsync("-").WaitAsync(Limit);

        Received.ShouldBe(["final"]);
        Connector.Calls.ShouldAllBe(call => call.Method == "POST");
    }

    [Fact]
    public async Task What_arrived_is_not_sent_again_when_the_store_could_not_note_it_at_first()
    {
        var store = FailingStore.Over(new MemoryTurnStore(Time), nameof(ITurnStore.SettleAsync));
        await using var bot = new BotProcess(store, Time, Connector.ServiceUrl, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));
        await bot.SayAsync("-");

        Time.Advance(TimeSpan.FromSeconds(1));
        await SettledAsync(bot);

        Received.ShouldBe(["hello"]);
    }

    [Fact]
    public async Task What_arrived_is_not_sent_again_though_what_was_refused_before_it_has_to_be_tried_again()
    {
        var store = FailingStore.Over(new MemoryTurnStore(Time), nameof(ITurnStore.SettleAsync));
        await using var bot = new BotProcess(store, Time, Connector.ServiceUrl, async (turn, token) =>
        {
            await turn.SendActivityAsync("refused", cancellationToken: token);
            await turn.SendActivityAsync("taken", cancellationToken: token);
        });
        var answers = new Queue<HttpStatusCode>([HttpStatusCode.BadRequest, HttpStatusCode.Created, HttpStatusCode.InternalServerError]);
        Connector.Answer = _ => answers.TryDequeue(out var answer) ? answer : HttpStatusCode.Created;
        await bot.SayAsync("-");
        Received.ShouldBe(["refused", "taken"]);

        Time.Advance(TimeSpan.FromSeconds(1));
        await ReceivedAsync("refused", "taken", "refused");
        using var limit = new CancellationTokenSource(Limit);
        while ((await store.MeasureAsync(limit.Token)).Undelivered > 0)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, limit.Token);
        }

        Received.Count(text => text == "taken").ShouldBe(1);
    }

    [Fact]
    public async Task What_arrived_is_noted_before_the_lane_is_let_go_of_so_that_a_suspect_runs_alone()
    {
        var kept = new MemoryTurnStore(Time);
        var suspect = new TaskCompletionSource<Grant?>();
        var store = FailingStore.Over(kept, nameof(ITurnStore.SettleAsync));
        store = FailingStore.Over(store, nameof(ITurnStore.TryTakeAsync), answer: suspect.Task);
        await using var bot = new BotProcess(store, Time, Connector.ServiceUrl, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));
        await bot.SayAsync("-");
        suspect.SetResult((await kept.TryTakeAsync(TurnLanes.Of("directline", "one"), null, CancellationToken.None))! with { Deaths = 2 });

        Time.Advance(TimeSpan.FromSeconds(1));
        await SettledAsync(bot);

        Received.ShouldBe(["hello"]);
    }

    [Fact]
    public async Task A_turn_that_could_not_be_committed_is_run_again_when_the_store_is_back()
    {
        var store = FailingStore.Over(new MemoryTurnStore(Time), nameof(ITurnStore.CommitAsync));
        await using var bot = new BotProcess(store, Time, Connector.ServiceUrl, (turn, token) => turn.SendActivityAsync("hello", cancellationToken: token));
        await bot.SayAsync("-");
        Received.ShouldBeEmpty();

        Time.Advance(TimeSpan.FromSeconds(1));
        await SettledAsync(bot);

        Received.ShouldBe(["hello"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_turn_that_could_not_read_its_state_is_run_again_whatever_the_bot_made_of_it(bool botGoesOn)
    {
        var store = FailingStore.Over(new MemoryTurnStore(Time), nameof(ITurnStore.ReadStateAsync));
        BotProcess? process = null;
        await using var bot = process = new BotProcess(store, Time, Connector.ServiceUrl, async (turn, token) =>
        {
            try
            {
                await turn.SendActivityAsync($"{await process!.CountAsync(turn)}", cancellationToken: token);
            }
            catch (IOException) when (botGoesOn)
            {
                await turn.SendActivityAsync("I know nothing of you", cancellationToken: token);
            }
        });
        (await bot.SayAsync("-")).Status.ShouldBe(HttpStatusCode.OK);
        Received.ShouldBeEmpty();

        Time.Advance(TimeSpan.FromSeconds(1));
        await SettledAsync(bot);

        Received.ShouldBe(["1"]);
    }
}
