using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Sessions;

public sealed class ConversationTests
{
    [Fact]
    public async Task Bot_hears_that_the_conversation_starts_and_then_what_the_guest_says()
    {
        using var play = new Play().Arrives();
        play.Simulation.Guests.Says(play.Guest, "Dobrý den");
        await play.Simulation.SettledAsync(play.Guest);

        play.Framework.Heard.Select(activity => activity.Activity).ShouldBe(["ConversationStarted", "Text"]);
        var text = play.Framework.Heard[1].ShouldBeOfType<Text>();
        text.ShouldSatisfyAllConditions(
            () => text.Value.ShouldBe("Dobrý den"),
            () => text.SessionId.ShouldBe(play.Guest),
            () => text.Language.ShouldBe("cs"),
            () => text.Source.ShouldBe(SessionSource.Default),
            () => text.Timestamp!.Value.Value.ShouldBe(play.Time.GetUtcNow()));
    }

    [Fact]
    public void Guest_sees_what_the_bot_says_with_strong_em_and_links_only()
    {
        using var play = new Play().Arrives();
        play.BotSends(new BotMessage { Text = "<strong>Ahoj</strong><script>alert(1)</script> <h1>Evo</h1>" }).MessageId.ShouldBe(1);

        var entry = play.Session.Transcript.ShouldHaveSingleItem();
        entry.Author.ShouldBe(Author.Bot);
        entry.Html.ShouldNotBeNull().ShouldContain("<strong>Ahoj</strong>");
        entry.Html.ShouldNotContain("<h1");
        entry.Html.ShouldNotContain("script");
        entry.Text.ShouldNotBeNull().ShouldNotContain("<");
    }

    [Fact]
    public async Task Log_tells_each_activity_with_the_bots_status_and_duration()
    {
        using var play = new Play().Arrives();
        await play.Simulation.SettledAsync(play.Guest);
        play.BotSends(new BotMessage { Text = "Ahoj", Json = """{"type":"message","text":"Ahoj"}""" });

        var log = play.Simulation.Log.After(0, play.Guest);
        var sent = log.OfType<ActivityToBot>().ShouldHaveSingleItem();
        var ended = log.OfType<DeliveryEnded>().ShouldHaveSingleItem();
        ended.DeliveryOf.ShouldBe(sent.Sequence);
        ended.HttpStatus.ShouldBe(200);
        ended.Duration.ShouldBe(TimeSpan.FromMilliseconds(5));
        log.OfType<ActivityFromBot>().ShouldHaveSingleItem().Json.ShouldBe("""{"type":"message","text":"Ahoj"}""");
    }

    [Fact]
    public async Task A_connection_that_fails_does_not_hold_up_the_session()
    {
        using var play = new Play();
        play.Framework.OnActivity = (_, _) => throw new HttpRequestException("Connection refused");
        play.Arrives();
        play.Simulation.Guests.Says(play.Guest, "Haló");
        await play.Simulation.SettledAsync(play.Guest);

        play.Simulation.Log.After(0, play.Guest).OfType<DeliveryEnded>().Select(delivery => delivery.Error).ShouldBe(["Connection refused", "Connection refused"]);
    }

    [Fact]
    public void Bot_cannot_send_into_a_session_that_is_not_his()
    {
        using var play = new Play().Arrives();
        play.Simulation.Chatbots.Receive(play.Guest, Play.ApiBot, new BotMessage { Text = "Hi" }).Refusal.ShouldBe(BotSendRefusal.NotWithThisBot);
        play.Simulation.Chatbots.Receive(999, Play.Bot, new BotMessage { Text = "Hi" }).Refusal.ShouldBe(BotSendRefusal.UnknownSession);
        play.Session.Transcript.ShouldBeEmpty();
    }

    [Fact]
    public void A_message_with_text_and_command_is_taken_whole_or_not_at_all()
    {
        using var play = new Play().Arrives();
        play.BotSends(new BotMessage { Text = "Předávám vás", Command = new Forward { UserId = 99 } }).Refusal.ShouldBe(BotSendRefusal.Invalid);
        play.Session.Transcript.ShouldBeEmpty();

        play.BotSends(new BotMessage { Text = "Předávám vás", Command = new Forward { UserId = Play.Jana } }).MessageId.ShouldBe(1);
        play.Session.Phase.ShouldBe(SessionPhase.Offered);
        play.Session.Transcript.ShouldHaveSingleItem().Text.ShouldBe("Předávám vás");
    }

    [Fact]
    public async Task Mluvii_can_be_made_to_send_what_the_bot_does_not_expect()
    {
        using var play = new Play().Arrives();
        play.Simulation.Chatbots.Send(play.Guest, MluviiJson.Read("""{"activity":"BrandNew","sessionId":1}""")!);
        (await play.HeardAsync<UnknownActivity>()).Activity.ShouldBe("BrandNew");

        play.Simulation.Guests.Leaves(play.Guest);
        Should.Throw<NotPossibleException>(() => play.Simulation.Chatbots.Send(play.Guest, new Text { Value = "Late" }));
        Should.Throw<NotPossibleException>(() => play.Simulation.Guests.Says(play.Guest, "Late")).Message.ShouldContain("ended");
    }

    [Fact]
    public async Task Registered_connections_are_connected_to_the_simulation_of_the_application()
    {
        var bot = new ScriptedBot(ChatbotKind.BotFramework);
        await using var services = new ServiceCollection().AddSimulation(Play.Example()).AddSingleton<IChatbotConnection>(bot).BuildServiceProvider();
        services.ConnectChatbots();
        var simulation = services.GetRequiredService<Simulation>();
        await simulation.SettledAsync(simulation.Guests.Arrives(new NewSession()).Id);
        bot.Heard.ShouldHaveSingleItem().ShouldBeOfType<ConversationStarted>();
        services.GetRequiredService<TimeProvider>().ShouldBe(simulation.Clock);
    }

    [Fact]
    public async Task A_kind_of_chatbots_that_nothing_connects_is_told()
    {
        using var simulation = new Simulation(Play.Example());
        var guest = simulation.Guests.Arrives(new NewSession()).Id;
        await simulation.SettledAsync(guest);
        simulation.Log.After(0, guest).OfType<DeliveryEnded>().ShouldHaveSingleItem().Error.ShouldNotBeNull().ShouldContain("BotFramework");
    }
}
