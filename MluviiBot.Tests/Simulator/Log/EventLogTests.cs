using System.Text.Json;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

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
        log.Append(new ClockSet(TimeSpan.Zero));
        (await next).ShouldBeTrue();
        reader.Current.Sequence.ShouldBe(3);
    }

    [Fact]
    public void Only_the_latest_events_are_kept_and_numbers_go_on()
    {
        var log = new EventLog(new ManualTime(), capacity: 3);
        for (var number = 0; number < 10; number++)
        {
            log.Append(new ClockSet(TimeSpan.Zero));
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
        SimulationEvent happened = new Noted(NoteKind.NotShown, "ž < 1") { Sequence = 5, SessionId = 1 };
        JsonSerializer.Serialize(happened, SimulationJson.Options)
            .ShouldBe("""{"event":"noted","kind":"notShown","text":"ž < 1","sequence":5,"time":"0001-01-01T00:00:00+00:00","sessionId":1}""");
    }

    [Fact]
    public void Sources_of_parameters_keep_mluviis_words() =>
        JsonSerializer.Serialize(new CallParameter("Eva", ParameterSource.HeroCard, false), SimulationJson.Options)
            .ShouldBe("""{"value":"Eva","source":"HERO_CARD","isReadOnly":false}""");
}
