using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Turns;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Extensions.ApiChatbot;

namespace MluviiBot.Tests.Simulator.ApiChatbot;

/// <summary>Bots that talk with guests through the simulator's API, over HTTP.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private WebhookUnderTest _webhook = null!;
    private ApiSideHost _mluvii = null!;

    public async Task InitializeAsync()
    {
        _webhook = await WebhookUnderTest.StartAsync();
        _mluvii = await ApiSideHost.StartAsync(_webhook.Url);
    }

    public async Task DisposeAsync()
    {
        await _mluvii.DisposeAsync();
        await _webhook.DisposeAsync();
    }

    [Fact]
    public async Task The_whole_bot_greets_offers_its_menu_and_hands_over_to_an_operator()
    {
        await using var host = new BotHost("Production", [.. Settings().Select(setting => ($"Mluvii:ApiChatbots:main:{setting.Key}", setting.Value!))]);
        host.UseKestrel(0);
        host.StartServer();
        Move(new Uri(host.ClientOptions.BaseAddress, $"/api/mluvii?access_token={ApiBotHost.Secret}"));

        var session = await _mluvii.ArrivesAsync();
        await _mluvii.GuestSeesAsync(session, "S čím vám mohu pomoci?");
        _mluvii.Simulation.Find(session)!.Transcript[0].Text.ShouldNotBeNull().ShouldStartWith("Dobrý den");
        _mluvii.Simulation.Guests.Presses(session, "Mluvit s operátorem");
        await _mluvii.HappensAsync<SessionChanged>(changed => changed.Session is { Id: var id, Phase: SessionPhase.Offered, OperatorId: 11 } && id == session);

        var ended = _mluvii.Simulation.Find(session)!;
        ended.Parameters["HandoffReason"].ShouldBe(new CallParameter("Operator", ParameterSource.Chatbot, false));
        ended.Transcript[^1].Text.ShouldBe("Předávám vás kolegovi. Děkuji za trpělivost.");
        _mluvii.Simulation.Log.After().OfType<ActivityRefused>().ShouldBeEmpty();
        _mluvii.Simulation.Log.After().OfType<DeliveryEnded>().ShouldAllBe(delivery => delivery.HttpStatus == 200);
    }

    [Fact]
    public async Task Guest_whom_an_operator_gives_back_within_a_minute_is_heard_by_the_whole_bot_again()
    {
        await using var host = new BotHost("Production", [.. Settings().Select(setting => ($"Mluvii:ApiChatbots:main:{setting.Key}", setting.Value!))]);
        host.UseKestrel(0);
        host.StartServer();
        Move(new Uri(host.ClientOptions.BaseAddress, $"/api/mluvii?access_token={ApiBotHost.Secret}"));
        var session = await _mluvii.ArrivesAsync();
        await _mluvii.GuestSeesAsync(session, "S čím vám mohu pomoci?");
        _mluvii.Simulation.Guests.Presses(session, "Mluvit s operátorem");
        await _mluvii.HappensAsync<SessionChanged>(changed => changed.Session is { Phase: SessionPhase.Offered });
        _mluvii.Simulation.Operators.Accepts(session, 11);
        var before = _mluvii.Simulation.Find(session)!.Transcript.Count;

        _mluvii.Simulation.Advance(TimeSpan.FromSeconds(20));
        _mluvii.Simulation.Operators.GivesToChatbot(session);
        await _mluvii.HappensAsync<Shown>(shown => shown.Entry.Id > before && shown.Entry.Author is Author.Bot);
        _mluvii.Simulation.Guests.Says(session, "člověk");

        await _mluvii.HappensAsync<SessionChanged>(changed => changed.Session is { Phase: SessionPhase.Offered } && changed.Sequence > _mluvii.Simulation.Log.After().OfType<ActivityToBot>().Last(sent => sent.Activity == "Text").Sequence);
        var started = _mluvii.Simulation.Log.After().OfType<ActivityToBot>().Where(sent => sent.Activity == "ConversationStarted").Select(sent => sent.Json).ToArray();
        started.Length.ShouldBe(2);
        started[1].ShouldNotBe(started[0]);
    }

    [Fact]
    public async Task Token_that_mluvii_s_clock_made_old_is_renewed_and_nothing_is_lost()
    {
        await using var bot = await StartBotAsync((turn, cancellationToken) =>
            turn.Activity.Type == ActivityTypes.Message ? turn.SendActivityAsync($"Slyším {turn.Activity.Text}", cancellationToken: cancellationToken) : Task.CompletedTask);
        var session = await _mluvii.ArrivesAsync();
        await _mluvii.SaysAsync(session, "jedna");
        await _mluvii.GuestSeesAsync(session, "Slyším jedna");

        _mluvii.Simulation.Clock.Advance(TimeSpan.FromHours(2));
        await _mluvii.SaysAsync(session, "dvě");
        await _mluvii.GuestSeesAsync(session, "Slyším dvě");

        _mluvii.Notes(NoteKind.Connection).ShouldHaveSingleItem().ShouldContain("The token has expired");
    }

    [Fact]
    public async Task Bot_of_the_library_hears_how_long_to_wait_when_it_was_too_much()
    {
        await _mluvii.DisposeAsync();
        _mluvii = await ApiSideHost.StartAsync(_webhook.Url, configure: options => options.RequestsPerMinute = 2);
        await using var bot = await StartBotAsync((_, _) => Task.CompletedTask);
        var session = await _mluvii.ArrivesAsync();
        (await bot.DeliverAsync("1", session)).ShouldBeOfType<DeliveryOutcome.Delivered>();
        (await bot.DeliverAsync("2", session)).ShouldBeOfType<DeliveryOutcome.Delivered>();

        (await bot.DeliverAsync("3", session)).ShouldBeOfType<DeliveryOutcome.TryLater>().After.ShouldBe(TimeSpan.FromMinutes(1));

        _mluvii.Simulation.Advance(TimeSpan.FromMinutes(1));
        (await bot.DeliverAsync("3", session)).ShouldBeOfType<DeliveryOutcome.Delivered>();
        _mluvii.Simulation.Find(session)!.Transcript.Select(entry => entry.Text).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public async Task Bot_like_mluvii_s_own_samples_gets_a_token_before_each_activity_and_sends_cards_with_numbers()
    {
        _webhook.Answer = async (body, cancellationToken) =>
        {
            var activity = JsonNode.Parse(body)!;
            if (activity["text"]?.GetValue<string>() is { } text)
            {
                var card = $$$"""{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Řekl jste {{{text}}}","buttons":[{"type":"imBack","title":"Fronta","value":7}]}}""";
                var message = $$"""{"sessionId":{{activity["sessionId"]}},"type":"message","timestamp":"2026-11-22T12:00:00","attachments":[{{card}}]}""";
                using var response = await _mluvii.PostAsync(message, await _mluvii.GoodTokenAsync(), cancellationToken: cancellationToken);
                response.StatusCode.ShouldBe(HttpStatusCode.OK);
            }

            return StatusCodes.Status200OK;
        };
        var session = await _mluvii.ArrivesAsync();

        await _mluvii.SaysAsync(session, "ahoj");
        _mluvii.Simulation.Guests.Presses(session, "Fronta");
        await _mluvii.SettledAsync(session);

        _mluvii.Simulation.Find(session)!.Transcript.Select(entry => entry.Text ?? entry.Cards.Single().Title)
            .ShouldBe(["ahoj", "Řekl jste ahoj", "Fronta", "Řekl jste 7"]);
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["Url"] = _mluvii.Url.AbsoluteUri,
        ["ChatbotId"] = $"{ApiSideHost.Bot}",
        ["ClientId"] = "simulator",
        ["ClientSecret"] = "simulator",
        ["Secret"] = ApiBotHost.Secret,
    };

    private async Task<ApiBotHost> StartBotAsync(BotCallbackHandler onTurn)
    {
        var bot = await ApiBotHost.StartAsync(new() { ["main"] = Settings() }, new CallbackBot(onTurn));
        Move(new Uri(bot.Address, $"/api/mluvii?access_token={ApiBotHost.Secret}"));
        return bot;
    }

    private void Move(Uri address) => _mluvii.Simulation.Change(tenant => tenant.WithChatbot(ApiSideHost.Bot, chatbot => chatbot with { Address = address }));

    private sealed class CallbackBot(BotCallbackHandler onTurn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => onTurn(turnContext, cancellationToken);
    }
}
