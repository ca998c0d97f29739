using Microsoft.Bot.Builder;

namespace MluviiBot.Tests.Extensions.Turns;

public sealed class OrderTests : TurnTest
{
    [Fact]
    public async Task Turns_of_a_conversation_run_one_after_another_in_the_order_of_arrival()
    {
        var first = new TaskCompletionSource();
        var bot = Process(async (_, turn) =>
        {
            await (turn.Activity.Text == "0" ? first.Task : Task.CompletedTask);
            await turn.SendActivityAsync(turn.Activity.Text);
        });
        var turns = Enumerable.Range(0, 20).Select(number => bot.SayAsync($"{number}")).ToList();

        first.SetResult();
        await Task.WhenAll(turns).WaitAsync(Limit);

        Received.ShouldBe(Enumerable.Range(0, 20).Select(number => $"{number}"));
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        var never = new TaskCompletionSource();
        var bot = Process((_, turn) => turn.Activity.Text == "stuck" ? never.Task : turn.SendActivityAsync(turn.Activity.Text));
        var stuck = bot.SayAsync("stuck", conversation: "one");

        await bot.SayAsync("hello", conversation: "two").WaitAsync(Limit);

        Received.ShouldBe(["hello"]);
        never.SetResult();
        await stuck.WaitAsync(Limit);
    }

    [Fact]
    public async Task A_turn_waits_for_the_one_before_it_in_another_process()
    {
        var (began, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var one = Process(
            async (process, turn) =>
            {
                began.SetResult();
                await goOn.Task;
                await turn.SendActivityAsync($"one {await process.CountAsync(turn)}");
            },
            TimeProvider.System);
        var two = Process(async (process, turn) => await turn.SendActivityAsync($"two {await process.CountAsync(turn)}"), TimeProvider.System);
        var first = one.SayAsync("hello");
        await began.Task.WaitAsync(Limit);
        var second = two.SayAsync("hello");

        goOn.SetResult();
        await Task.WhenAll(first, second).WaitAsync(Limit);

        Received.ShouldBe(["one 1", "two 2"]);
    }

    [Fact]
    public async Task Many_turns_in_two_processes_lose_nothing_and_mix_nothing()
    {
        async Task CountAsync(BotProcess process, ITurnContext turn)
        {
            var count = await process.CountAsync(turn);
            await Task.Yield();
            await turn.SendActivityAsync($"{count}");
        }

        BotProcess[] processes = [Process(CountAsync, TimeProvider.System), Process(CountAsync, TimeProvider.System)];

        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => processes[number % 2].SayAsync("hello", conversation: $"{number % 3}"))).WaitAsync(Limit);

        foreach (var conversation in Connector.Calls.GroupBy(call => call.Path.Split('/')[3]))
        {
            conversation.Select(call => (string?)call.Activity!["text"]).ShouldBe(Enumerable.Range(1, 20).Select(number => $"{number}"));
        }
    }

    [Fact]
    public async Task A_turn_that_the_bot_begins_takes_its_place_in_the_line()
    {
        var (first, second) = (new TaskCompletionSource(), new TaskCompletionSource());
        var began = new TaskCompletionSource();
        var bot = Process(async (_, turn) =>
        {
            await (turn.Activity.Text == "first" ? first.Task : Task.CompletedTask);
            await turn.SendActivityAsync(turn.Activity.Text);
        });
        var one = bot.SayAsync("first");
        var proactive = bot.BeginAsync("one", async (turn, token) =>
        {
            began.SetResult();
            await second.Task;
            await turn.SendActivityAsync("by myself", cancellationToken: token);
        });
        began.Task.IsCompleted.ShouldBeFalse();

        first.SetResult();
        await began.Task.WaitAsync(Limit);
        var last = bot.SayAsync("last");
        second.SetResult();
        await Task.WhenAll(one, proactive, last).WaitAsync(Limit);

        Received.ShouldBe(["first", "by myself", "last"]);
    }
}
