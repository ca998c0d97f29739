using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

/// <summary>What becomes of turns when their process is stopped.</summary>
public sealed class StopTests : TurnTest
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _mayEnd = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task The_turn_that_runs_ends_and_what_waits_behind_it_is_left_to_another_process()
    {
        var first = Process(async (_, turn) =>
        {
            _begun.TrySetResult();
            await _mayEnd.Task;
            await turn.SendActivityAsync($"first {turn.Activity.Text}");
        });
        await AcceptAsync(first, "one", "two", "three");
        await _begun.Task.WaitAsync(Limit);

        var stopping = first.Pipeline.StopAsync(CancellationToken.None);
        _mayEnd.SetResult();
        await stopping.WaitAsync(Limit);

        Received.ShouldBe(["first one"]);
        var second = Process((_, turn) => turn.SendActivityAsync($"second {turn.Activity.Text}"));
        await second.Pipeline.StartAsync(CancellationToken.None);
        await ReceivedAsync("first one", "second two", "second three");
    }

    [Fact]
    public async Task What_is_to_be_run_after_the_stop_is_not_begun()
    {
        var first = Echo();
        await first.Pipeline.StopAsync(CancellationToken.None);

        await AcceptAsync(first, "one");

        var second = Process((_, turn) => turn.SendActivityAsync("second"));
        await second.Pipeline.StartAsync(CancellationToken.None);
        await ReceivedAsync("second");
    }

    [Fact]
    public async Task A_turn_that_fails_because_its_process_has_ended_is_run_whole_by_another_one_and_the_guest_hears_of_no_failure()
    {
        var first = Process(async (_, turn) =>
        {
            await turn.SendActivityAsync("half of it");
            _begun.SetResult();
            await _mayEnd.Task;
            throw new ObjectDisposedException("what the bot needed");
        });
        await AcceptAsync(first, "one");
        await _begun.Task.WaitAsync(Limit);
        await first.Pipeline.StopAsync(new CancellationToken(canceled: true));
        _mayEnd.SetResult();

        var second = Process((_, turn) => turn.SendActivityAsync("all of it"));
        await second.Pipeline.StartAsync(CancellationToken.None);
        Time.Advance(TimeSpan.FromSeconds(11));

        await ReceivedAsync("all of it");
        await SettledAsync(second);
        Received.ShouldBe(["all of it"]);
    }

    private async Task AcceptAsync(BotProcess bot, params string[] texts)
    {
        foreach (var text in texts)
        {
            (await bot.Pipeline.AcceptAsync(
                new Arrival
                {
                    Lane = TurnLanes.Of("directline", "one"),
                    Id = text,
                    Connection = "BotFramework",
                    Payload = ActivityJson.Write(BotProcess.Message(text, serviceUrl: Connector.ServiceUrl)),
                },
                CancellationToken.None)).ShouldBeTrue();
        }
    }
}
