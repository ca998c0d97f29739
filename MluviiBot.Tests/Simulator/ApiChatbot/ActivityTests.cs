using System.Net;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Tests.Simulator.ApiChatbot;

/// <summary>What mluvii makes of what API chatbots post.</summary>
public sealed class ActivityTests : IAsyncLifetime
{
    private WebhookUnderTest _webhook = null!;
    private ApiSideHost _mluvii = null!;
    private long _session;

    public async Task InitializeAsync()
    {
        _webhook = await WebhookUnderTest.StartAsync();
        _mluvii = await ApiSideHost.StartAsync(_webhook.Url);
        _session = await _mluvii.ArrivesAsync();
    }

    public async Task DisposeAsync()
    {
        await _mluvii.DisposeAsync();
        await _webhook.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"activity":"Text","sessionId":SESSION,"text":"Ahoj"}""")]
    [InlineData("""{"Activity":"text","SessionId":"SESSION","Text":"Ahoj"}""")]
    [InlineData("""{"ACTIVITY":"TEXT","sesionId":SESSION,"TEXT":"Ahoj","more":1}""")]
    [InlineData("""{"type":"mluvii","sessionId":SESSION,"text":"Ahoj"}""")]
    [InlineData("""{"type":"message","sessionId":"SESSION","text":"Ahoj","timestamp":"2026-11-22T12:00:00"}""")]
    public async Task Text_is_shown_in_every_shape_that_mluvii_s_pages_have(string json)
    {
        (await StatusAsync(json)).ShouldBe(HttpStatusCode.OK);

        _mluvii.Simulation.Find(_session)!.Transcript.ShouldHaveSingleItem().Text.ShouldBe("Ahoj");
    }

    [Fact]
    public async Task Cards_and_suggested_actions_are_shown_and_their_numbers_are_values()
    {
        (await StatusAsync("""
            {"sessionId":SESSION,"type":"message","attachmentLayout":"carousel","attachments":[
              {"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Street #1","buttons":[{"type":"imBack","title":"Street Foo 254","value":1}]}},
              {"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Street #2","buttons":[{"type":"imBack","title":"Street Bar 12","value":2}]}}]}
            """)).ShouldBe(HttpStatusCode.OK);
        var carousel = _mluvii.Simulation.Find(_session)!.Transcript[0];
        carousel.IsCarousel.ShouldBeTrue();
        carousel.Cards.Select(card => card.Title).ShouldBe(["Street #1", "Street #2"]);
        _mluvii.Simulation.Guests.Presses(_session, "Street Bar 12");
        await _mluvii.SettledAsync(_session);
        _webhook.Bodies[^1].ShouldContain("\"text\":\"2\"");

        (await StatusAsync("""{"sessionId":SESSION,"type":"message","text":"Opravdu?","suggestedActions":{"actions":[{"type":"imBack","title":"Ano","value":"yes"}]}}"""))
            .ShouldBe(HttpStatusCode.OK);
        _mluvii.Simulation.Guests.Presses(_session, "Ano");
        await _mluvii.SettledAsync(_session);
        _webhook.Bodies[^1].ShouldContain("\"text\":\"yes\"");
    }

    [Fact]
    public async Task Answer_of_mluvii_goes_to_the_webhook()
    {
        (await StatusAsync("""{"activity":"setCallParams","sessionId":SESSION,"callParams":{"CrmUrl":"x"}}""")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("""{"activity":"GetCallParams","sessionId":SESSION}""")).ShouldBe(HttpStatusCode.OK);
        await _mluvii.SettledAsync(_session);

        _webhook.Activities.ShouldBe(["ConversationStarted", "SetCallParamsResponse", "GetCallParamsResponse"]);
        _webhook.Bodies[^1].ShouldContain("\"callParams\":{\"CrmUrl\":\"x\"}");
        _webhook.Bodies[^1].ShouldContain($"\"sessionId\":{_session},");
    }

    [Theory]
    [InlineData("nonsense", HttpStatusCode.BadRequest, "one activity as a JSON object")]
    [InlineData("[]", HttpStatusCode.BadRequest, "one activity as a JSON object")]
    [InlineData("""{"activity":"Text","text":"Ahoj"}""", HttpStatusCode.BadRequest, "Text must say its sessionId")]
    [InlineData("""{"activity":"Dance","sessionId":SESSION}""", HttpStatusCode.BadRequest, "no activity Dance")]
    [InlineData("""{"activity":"ConversationStarted","sessionId":SESSION}""", HttpStatusCode.BadRequest, "sent by mluvii")]
    [InlineData("""{"type":"trace","sessionId":SESSION}""", HttpStatusCode.BadRequest, "no activity trace")]
    [InlineData("""{"activity":"Text","sessionId":77,"text":"Ahoj"}""", HttpStatusCode.NotFound, "no session 77")]
    public async Task What_mluvii_cannot_take_is_refused_with_the_reason(string json, HttpStatusCode status, string reason)
    {
        using var response = await _mluvii.PostAsync(json.Replace("SESSION", $"{_session}", StringComparison.Ordinal));

        response.StatusCode.ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldContain(reason);
        _mluvii.Simulation.Log.After().Any(happened => happened is ActivityRefused or Noted { Kind: NoteKind.Connection }).ShouldBeTrue();
    }

    [Fact]
    public async Task Unknown_activity_is_ignored_when_mluvii_is_lenient()
    {
        _mluvii.Simulation.Change(switches => switches with { IsStrict = false });

        (await StatusAsync("""{"activity":"Dance","sessionId":SESSION}""")).ShouldBe(HttpStatusCode.OK);
        _mluvii.Notes(NoteKind.Ignored).ShouldHaveSingleItem().ShouldContain("Dance");
    }

    [Fact]
    public async Task Only_the_chatbot_that_has_the_session_may_send()
    {
        const string Text = """{"activity":"Text","sessionId":SESSION,"text":"Ahoj"}""";
        (await StatusAsync(Text, ApiSideHost.OtherBot)).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(Text, 999)).ShouldBe(HttpStatusCode.NotFound);

        (await StatusAsync("""{"activity":"Forward","sessionId":SESSION,"operatorGroupId":"1"}""")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(Text)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Hundred_and_twenty_activities_a_minute_are_taken_for_each_session()
    {
        var token = await _mluvii.GoodTokenAsync();
        var other = await _mluvii.ArrivesAsync();
        var text = $$"""{"activity":"Text","sessionId":{{_session}},"text":"Ahoj"}""";
        for (var number = 0; number < 120; number++)
        {
            (await _mluvii.StatusAsync(text, token)).ShouldBe(HttpStatusCode.OK);
        }

        _mluvii.Simulation.Advance(TimeSpan.FromSeconds(45.5));
        using (var response = await _mluvii.PostAsync(text, token))
        {
            response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(15));
        }

        (await _mluvii.StatusAsync(text.Replace($"{_session}", $"{other}", StringComparison.Ordinal), token)).ShouldBe(HttpStatusCode.OK);
        _mluvii.Simulation.Advance(TimeSpan.FromSeconds(15));
        (await _mluvii.StatusAsync(text, token)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Chatbots_have_their_own_webhooks_and_sessions()
    {
        await using var webhook = await WebhookUnderTest.StartAsync();
        await using var mluvii = await ApiSideHost.StartAsync(_webhook.Url, webhook.Url);

        var session = await mluvii.ArrivesAsync(new NewSession { Parameters = new Dictionary<string, string?> { ["bot"] = "other" } });

        webhook.Activities.ShouldBe(["ConversationStarted"]);
        (await mluvii.StatusAsync($$"""{"activity":"Text","sessionId":{{session}},"text":"Ahoj"}""", chatbot: ApiSideHost.OtherBot)).ShouldBe(HttpStatusCode.OK);
    }

    private Task<HttpStatusCode> StatusAsync(string json, int chatbot = ApiSideHost.Bot) =>
        _mluvii.StatusAsync(json.Replace("SESSION", $"{_session}", StringComparison.Ordinal), chatbot: chatbot);
}
