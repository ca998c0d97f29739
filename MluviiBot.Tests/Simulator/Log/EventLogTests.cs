using System.Text.Json;
using MluviiBot.Simulator.Log;

namespace MluviiBot.Tests.Simulator.Log;

public sealed class EventLogTests
{
    [Fact]
    public async Task A_reader_gets_what_was_and_then_what_comes()
    {
        var log = new EventLog(new ManualTime());
        log.Append(new Noted(NoteKind.Done, "one") { SessionId = 1 });
        log.Append(new Noted(NoteKind.Done, "another session") { SessionId = 2 });
        await using var reader = log.ReadAsync(0, 1).GetAsyncEnumerator();

        (await reader.MoveNextAsync()).ShouldBeTrue();
        reader.Current.Sequence.ShouldBe(1);
        var next = reader.MoveNextAsync();
        next.IsCompleted.ShouldBeFalse();
        log.Append(new TenantChanged());
        (await next).ShouldBeTrue();
        reader.Current.Sequence.ShouldBe(3);
    }

    [Fact]
    public void Only_the_latest_events_are_kept_and_numbers_go_on()
    {
        var log = new EventLog(new ManualTime(), capacity: 3);
        for (var number = 0; number < 10; number++)
        {
            log.Append(new TenantChanged());
        }

        log.After().Select(happened => happened.Sequence).ShouldBe([8, 9, 10]);
        log.After(9).ShouldHaveSingleItem().Sequence.ShouldBe(10);
        log.LastSequence.ShouldBe(10);
    }

    [Fact]
    public async Task A_reader_ends_when_it_is_cancelled()
    {
        var log = new EventLog(new ManualTime());
        using var cancel = new CancellationTokenSource();
        await using var reader = log.ReadAsync(cancellationToken: cancel.Token).GetAsyncEnumerator();
        var next = reader.MoveNextAsync();
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await next);
    }

    [Fact]
    public void Events_are_written_with_their_kind()
    {
        SimulationEvent happened = new Noted(NoteKind.Done, "one") { Sequence = 5, SessionId = 1 };
        var json = JsonSerializer.SerializeToElement(happened);
        json.GetProperty("event").GetString().ShouldBe("noted");
        json.GetProperty("Text").GetString().ShouldBe("one");
    }
}
