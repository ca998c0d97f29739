using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;

namespace MluviiBot.Tests.Simulator.Sessions;

/// <summary>What the simulator remembers has an end, whatever bots and guests send.</summary>
public sealed class LimitTests
{
    [Fact]
    public void Five_thousand_long_answers_of_a_bot_leave_the_newest_only()
    {
        using var play = new Play(limits: new SimulationLimits { TranscriptCharacters = 100_000, EventCharacters = 1_000_000 });
        play.Arrives();
        for (var number = 1; number <= 5_000; number++)
        {
            var text = $"{number} {new string('x', 2_000)}";
            play.Simulation.Chatbots.Receive(play.Guest, Play.Bot, new BotMessage { Text = text, Json = text });
        }

        var transcript = play.Simulation.Find(play.Guest)!.Transcript;
        transcript[^1].Text.ShouldStartWith("5000 ");
        transcript.Sum(entry => entry.Length).ShouldBeLessThanOrEqualTo(100_000);
        var events = play.Simulation.Log.After();
        events.OfType<ActivityFromBot>().Last().Json.ShouldStartWith("5000 ");
        events.Sum(happened => happened.Length).ShouldBeLessThanOrEqualTo(1_000_000);
    }

    [Fact]
    public void Session_has_room_for_so_many_parameters_and_says_so()
    {
        using var play = new Play(limits: new SimulationLimits { Parameters = 3, ParameterCharacters = 10 });
        play.Arrives();

        play.Simulation.Chatbots.Receive(play.Guest, Play.Bot, Sets(("a", "1"), ("b", "2"), ("c", "3")));
        play.Simulation.Chatbots.Receive(play.Guest, Play.Bot, Sets(("d", "4")));
        play.Simulation.Chatbots.Receive(play.Guest, Play.Bot, Sets(("a", new string('x', 11))));

        play.Simulation.Find(play.Guest)!.Parameters.Keys.ShouldBe(["a", "b", "c"]);
        var refused = Should.Throw<NotPossibleException>(() => play.Simulation.Guests.Arrives(new NewSession { Parameters = new Dictionary<string, string?> { ["a"] = new string('x', 11) } }));
        refused.Message.ShouldBe("The value of 'a' is too long: a parameter has at most 10 characters.");
    }

    [Fact]
    public void Log_reads_from_any_number()
    {
        var log = new EventLog(new ManualTime(), capacity: 3);
        for (var number = 0; number < 5; number++)
        {
            log.Append(new Noted(NoteKind.Done, "x"));
        }

        log.After(long.MinValue).Select(happened => happened.Sequence).ShouldBe([3, 4, 5]);
        log.After(-1).Count.ShouldBe(3);
        log.After(5).ShouldBeEmpty();
        log.After(long.MaxValue).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("9999-12-31T00:00:00Z")]
    [InlineData("1970-01-01T00:00:00Z")]
    public void Clock_stays_in_the_time_that_calendars_and_tokens_know(string time)
    {
        using var play = new Play();

        Should.Throw<NotPossibleException>(() => play.Simulation.Advance(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture) - play.Simulation.Clock.GetUtcNow()));
        Should.Throw<NotPossibleException>(() => play.Simulation.Advance(TimeSpan.MaxValue));
        Should.Throw<NotPossibleException>(() => play.Simulation.Advance(TimeSpan.MinValue));
        play.Simulation.Clock.GetUtcNow().Year.ShouldBe(2026);
    }

    private static BotMessage Sets(params (string Name, string Value)[] parameters) => new()
    {
        Command = new SetCallParams { CallParams = new MluviiMap<string?>(parameters.Select(one => KeyValuePair.Create<string, string?>(one.Name, one.Value))) },
    };
}
