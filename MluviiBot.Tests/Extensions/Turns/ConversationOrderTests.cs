using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions;

namespace MluviiBot.Tests.Extensions.Turns;

public sealed class ConversationOrderTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly MluviiMiddleware _middleware = new(Options.Create(new MluviiOptions()));

    [Fact]
    public async Task A_turn_waits_until_the_one_before_it_in_the_conversation_has_ended()
    {
        var log = new List<string>();
        var goOn = new TaskCompletionSource();
        var first = TurnAsync("one", async () =>
        {
            log.Add("first begins");
            await goOn.Task;
            log.Add("first ends");
        });
        var second = TurnAsync("one", () =>
        {
            log.Add("second");
            return Task.CompletedTask;
        });

        second.IsCompleted.ShouldBeFalse();
        goOn.SetResult();
        await Task.WhenAll(first, second).WaitAsync(Limit);

        log.ShouldBe(["first begins", "first ends", "second"]);
    }

    [Fact]
    public async Task Many_turns_run_in_the_order_in_which_they_came()
    {
        var log = new List<int>();
        var goOn = new TaskCompletionSource();
        var turns = Enumerable.Range(0, 50).Select(number => TurnAsync("one", async () =>
        {
            await goOn.Task;
            log.Add(number);
        })).ToList();

        goOn.SetResult();
        await Task.WhenAll(turns).WaitAsync(Limit);

        log.ShouldBe(Enumerable.Range(0, 50));
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        var never = new TaskCompletionSource();
        var stuck = TurnAsync("one", () => never.Task);

        await TurnAsync("two", () => Task.CompletedTask).WaitAsync(Limit);

        stuck.IsCompleted.ShouldBeFalse();
        never.SetResult();
        await stuck.WaitAsync(Limit);
    }

    [Fact]
    public async Task A_turn_that_throws_lets_the_next_one_run()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => TurnAsync("one", () => throw new InvalidOperationException("broken")));

        await TurnAsync("one", () => Task.CompletedTask).WaitAsync(Limit);
    }

    [Fact]
    public async Task A_turn_that_is_cancelled_while_it_waits_leaves_the_line()
    {
        var goOn = new TaskCompletionSource();
        var first = TurnAsync("one", () => goOn.Task);
        using var cancelled = new CancellationTokenSource();
        var second = TurnAsync("one", () => Task.CompletedTask, cancelled.Token);

        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);

        goOn.SetResult();
        await first.WaitAsync(Limit);
        await TurnAsync("one", () => Task.CompletedTask).WaitAsync(Limit);
    }

    [Fact]
    public async Task A_turn_within_a_turn_of_the_same_conversation_does_not_wait_for_itself()
    {
        var inner = false;

        await TurnAsync("one", () => TurnAsync("one", () =>
        {
            inner = true;
            return Task.CompletedTask;
        })).WaitAsync(Limit);

        inner.ShouldBeTrue();
    }

    private Task TurnAsync(string conversation, Func<Task> turn, CancellationToken cancellationToken = default)
    {
        // A test adapter plays one conversation; the middleware is the bot's one.
        var adapter = new TestAdapter(TestAdapter.CreateConversation(conversation)).Use(_middleware);
        return adapter.ProcessActivityAsync(new Activity { Type = ActivityTypes.Message, Text = "-" }, (_, _) => turn(), cancellationToken);
    }
}
