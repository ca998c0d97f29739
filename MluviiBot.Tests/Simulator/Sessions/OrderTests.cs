using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class OrderTests
{
    private static readonly SentToBot Ok = new("{}", 200, TimeSpan.Zero);

    [Fact]
    public async Task Activities_of_one_session_reach_the_bot_one_at_a_time_in_order()
    {
        using var play = new Play();
        var running = 0;
        play.Framework.OnActivity = async (_, _) =>
        {
            Interlocked.Increment(ref running).ShouldBe(1);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return Ok;
        };
        play.Arrives();
        for (var number = 0; number < 50; number++)
        {
            play.Simulation.Guests.Says(play.Guest, $"{number}");
        }

        await play.Simulation.SettledAsync(play.Guest);
        play.Framework.Heard.OfType<Text>().Select(text => text.Value).ShouldBe(Enumerable.Range(0, 50).Select(number => $"{number}"));
        play.Simulation.Log.After(0, play.Guest).OfType<DeliveryEnded>().ShouldAllBe(delivery => delivery.Error == null);
    }

    [Fact]
    public async Task A_bot_that_holds_its_turn_open_hears_the_answer_that_it_waits_for()
    {
        using var play = new Play();
        play.Framework.Patience = TimeSpan.FromMilliseconds(1);
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        play.Framework.OnActivity = async (delivery, _) =>
        {
            if (delivery.Activity is ConversationStarted)
            {
                play.Simulation.Chatbots.Receive(delivery.SessionId, Play.Bot, new BotMessage { Command = new GetCallParams() });
                await answered.Task;
            }
            else if (delivery.Activity is GetCallParamsResponse)
            {
                answered.SetResult();
            }

            return Ok;
        };
        play.Arrives();
        await play.Simulation.SettledAsync(play.Guest).WaitAsync(TimeSpan.FromSeconds(30));
        play.Framework.Heard.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Many_sessions_talk_at_once_and_none_waits_for_another()
    {
        using var play = new Play();
        var held = new TaskCompletionSource<SentToBot>(TaskCreationOptions.RunContinuationsAsynchronously);
        play.Arrives();
        var slow = play.Guest;
        await play.Simulation.SettledAsync(slow);
        play.Framework.OnActivity = (delivery, _) =>
        {
            if (delivery.SessionId == slow)
            {
                return held.Task;
            }

            if (delivery.Activity is Text text)
            {
                play.Simulation.Chatbots.Receive(delivery.SessionId, Play.Bot, new BotMessage { Text = $"Echo {text.Value}" });
            }

            return Task.FromResult(Ok);
        };
        play.Simulation.Guests.Says(slow, "Haló");

        var sessions = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(async () =>
        {
            var session = play.Simulation.Guests.Arrives(new NewSession()).Id;
            play.Simulation.Guests.Says(session, $"{session}");
            await play.Simulation.SettledAsync(session);
            return session;
        })));
        sessions.Select(session => play.Simulation.Find(session)!.Transcript[^1].Text).ShouldBe(sessions.Select(session => $"Echo {session}"));
        held.SetResult(Ok);
        await play.Simulation.SettledAsync(slow);
    }

    [Fact]
    public void Oldest_session_that_is_over_is_given_up_first()
    {
        using var simulation = new Simulation(new Tenant { Name = "Small", OfflineForm = new OfflineForm("a@example.com") }, limits: new SimulationLimits { Sessions = 2 });
        var first = simulation.Guests.Arrives(new NewSession()).Id;
        var second = simulation.Guests.Arrives(new NewSession()).Id;
        simulation.Guests.Leaves(second);
        var third = simulation.Guests.Arrives(new NewSession()).Id;
        simulation.Sessions.Select(session => session.Id).ShouldBe([first, third]);
    }

    [Fact]
    public async Task Activities_that_pile_up_before_a_bot_are_dropped_and_told()
    {
        var held = new TaskCompletionSource<SentToBot>(TaskCreationOptions.RunContinuationsAsynchronously);
        var bot = new ScriptedBot(ChatbotKind.BotFramework) { OnActivity = (_, _) => held.Task };
        using var simulation = new Simulation(Play.Example(), limits: new SimulationLimits { WaitingActivities = 3 });
        simulation.Connect(bot);
        var guest = simulation.Guests.Arrives(new NewSession()).Id;
        for (var number = 0; number < 10; number++)
        {
            simulation.Guests.Says(guest, $"{number}");
        }

        held.SetResult(Ok);
        await simulation.SettledAsync(guest);
        bot.Heard.Count.ShouldBeInRange(3, 4);
        simulation.Log.After(0, guest).OfType<DeliveryEnded>().Count(delivery => delivery.Error?.Contains("3 activities wait") is true).ShouldBe(11 - bot.Heard.Count);
    }

    [Fact]
    public void A_transcript_keeps_its_latest_entries()
    {
        using var play = new Play().Arrives();
        for (var number = 0; number < 600; number++)
        {
            play.BotSends(new BotMessage { Text = $"{number}" });
        }

        play.Session.Transcript.Count.ShouldBe(500);
        play.Session.Transcript[^1].Text.ShouldBe("599");
    }
}
