using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json.Nodes;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Channels;
using MluviiBot.Simulator.Faults;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Tests.Simulator.Page;

public sealed class ApiTests : PageTest
{
    [Fact]
    public async Task Guest_goes_from_the_bot_to_an_operator_and_back()
    {
        var opened = await PostAsync("sessions", new { channel = "WebChat", language = "en", parameters = new Dictionary<string, string> { ["CustomerNumber"] = "4711" } });
        opened.StatusCode.ShouldBe(HttpStatusCode.Created);
        var id = (long)(await JsonAsync(opened))["id"]!;
        await DoAsync($"sessions/{id}/guest/say", new { text = "Human, please" });
        BotSends(id, new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("HandoffReason", "Operator") });
        BotSends(id, new HandOff());

        await DoAsync($"sessions/{id}/operator/accept", new { operatorId = 11 });
        await DoAsync($"sessions/{id}/operator/write", new { text = "How can I help?" });
        await DoAsync($"sessions/{id}/operator/set", new { parameters = new Dictionary<string, string> { ["Topic"] = "beans" } });
        await DoAsync($"sessions/{id}/operator/give-back", new { });

        var session = await GetAsync($"sessions/{id}");
        session["phase"]!.ToString().ShouldBe("withBot");
        session["parameters"]!["Topic"]!["source"]!.ToString().ShouldBe("USER");
        session["parameters"]!["CustomerNumber"]!["value"]!.ToString().ShouldBe("4711");
        session["transcript"]!.AsArray().Select(entry => $"{entry!["author"]}: {entry["text"]}").ShouldBe(["guest: Human, please", "operator: How can I help?"]);
        await Simulation.SettledAsync(id);
        Bot.Heard.OfType<ConversationStarted>().Count().ShouldBe(2);
    }

    [Fact]
    public async Task File_of_the_guest_is_there_for_the_bot_and_is_nothing_a_browser_would_run()
    {
        var id = GuestComes(GuestChannel.WhatsApp);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("<script>1</script>")), "file", "note.txt" } };
        (await Client.PostAsync(Path($"sessions/{id}/guest/upload"), form)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Simulation.SettledAsync(id);

        var url = Bot.Heard.OfType<GuestFileUpload>().ShouldHaveSingleItem().FileUrl;
        using var file = await Client.GetAsync(new Uri(url!));

        (await file.Content.ReadAsStringAsync()).ShouldBe("<script>1</script>");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
    }

    [Fact]
    public async Task Log_is_told_from_the_number_that_the_client_has()
    {
        var id = GuestComes();
        Simulation.Guests.Says(id, "one");
        await Simulation.SettledAsync(id);
        var told = Simulation.Log.LastSequence;
        Simulation.Guests.Says(id, "two");

        using var request = new HttpRequestMessage(HttpMethod.Get, Path("log"));
        request.Headers.Add("Last-Event-ID", $"{Simulation.Log.Run}-{told}");
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
        {
            item.EventId.ShouldBe($"{Simulation.Log.Run}-{told + 1}");
            var happened = JsonNode.Parse(item.Data)!;
            happened["event"]!.ToString().ShouldBe("shown");
            happened["entry"]!["text"]!.ToString().ShouldBe("two");
            break;
        }
    }

    [Fact]
    public async Task Log_is_told_from_its_beginning_to_a_client_that_knows_an_earlier_run_of_the_simulator()
    {
        GuestComes();
        using var request = new HttpRequestMessage(HttpMethod.Get, Path("log"));
        request.Headers.Add("Last-Event-ID", "earlier-1");

        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
        {
            item.EventId.ShouldBe($"{Simulation.Log.Run}-1");
            break;
        }
    }

    [Fact]
    public async Task Activity_is_sent_once_more()
    {
        var id = GuestComes();
        Simulation.Guests.Says(id, "again");
        var sequence = Simulation.Log.After().OfType<ActivityToBot>().Last().Sequence;

        await DoAsync($"log/{sequence}/repeat", new { });

        await Simulation.SettledAsync(id);
        Bot.Heard.OfType<Text>().Select(text => text.Value).ShouldBe(["again", "again"]);
    }

    [Fact]
    public async Task Operators_groups_switches_and_clock_change_at_once()
    {
        (await ChangeAsync("operators/11", new { presence = "away" }))["groups"]![0]!["state"]!.ToString().ShouldBe("BUSY");
        (await ChangeAsync("groups/1", new { hours = "never" }))["groups"]![0]!["reasons"]!.AsArray().Select(reason => reason!.ToString()).ShouldContain("BUSINESS_HOURS");
        var before = Simulation.Clock.GetUtcNow();
        await PostAsync("clock", new { by = "1.00:00:00" });
        (Simulation.Clock.GetUtcNow() - before).ShouldBeGreaterThan(TimeSpan.FromHours(23));
        using var switched = await Client.PutAsJsonAsync(Path("switches"), new { isStrict = false });
        Simulation.Switches.IsStrict.ShouldBeFalse();
    }

    [Fact]
    public async Task Session_is_taken_away_as_a_file()
    {
        var id = GuestComes();
        Simulation.Guests.Says(id, "Dobrý den");

        using var file = await Client.GetAsync(Path($"sessions/{id}/export"));

        file.Content.Headers.ContentDisposition!.FileName.ShouldBe($"session-{id}.json");
        var export = JsonNode.Parse(await file.Content.ReadAsStringAsync())!;
        export["session"]!["transcript"]![0]!["text"]!.ToString().ShouldBe("Dobrý den");
        export["events"]!.AsArray().Select(one => one!["event"]!.ToString()).ShouldContain("activityToBot");
    }

    [Fact]
    public async Task Words_of_the_simulator_are_camelCase_everywhere_and_mluvii_s_own_stay_as_they_are()
    {
        var id = GuestComes(GuestChannel.WhatsApp);
        BotSends(id, new BotMessage { Text = "Hello", Attachments = [new BotAttachment("application/vnd.microsoft.card.hero")] });
        Simulation.Chatbots.Receive(id, 101, new BotMessage { Command = new Forward() });
        Simulation.Chatbots.Receive(id, 999, new BotMessage { Text = "Not mine" });
        BotSends(GuestComes(), new SendHeroCard { HeroCardId = 7 });
        BotSends(id, new Forward { UserId = 11 });
        await PostAsync("faults", new { kind = "brokenConnection", direction = "fromBot" });
        var json = string.Concat(
            await GetTextAsync("snapshot"),
            await GetTextAsync("sessions"),
            await GetTextAsync($"sessions/{id}/export"),
            await GetTextAsync($"sessions/{id + 1}/export"),
            await GetTextAsync("faults"));
        Type[] own = [typeof(SessionPhase), typeof(Author), typeof(NoteKind), typeof(Presence), typeof(ChatbotKind), typeof(HeroCardFieldType), typeof(BotSendRefusal), typeof(ConversationEndedRule), typeof(FaultKind), typeof(FaultDirection)];

        foreach (var word in own.SelectMany(Enum.GetNames).Except(["Text"]))
        {
            json.ShouldNotContain($"\"{word}\"", Case.Sensitive);
        }

        foreach (var word in new[] { "withBot", "offered", "notShown", "notWithThisBot", "invalid", "bot", "online", "away", "botFramework", "timeSlots", "whenEnded", "brokenConnection", "fromBot", "WhatsApp", "ONLINE", "Forward" })
        {
            json.ShouldContain($"\"{word}\"", Case.Sensitive);
        }
    }

    [Theory]
    [InlineData("sessions/1/guest/say", """{"text":"hello"}""", HttpStatusCode.NotFound, "There is no session 1, or no longer.")]
    [InlineData("sessions/1001/guest/press", """{"button":"Nowhere"}""", HttpStatusCode.BadRequest, "The guest sees no button 'Nowhere'.")]
    [InlineData("sessions/1001/guest/say", """{"words":"hello"}""", HttpStatusCode.BadRequest, "'text'")]
    [InlineData("sessions/1001/guest/say", "hello", HttpStatusCode.BadRequest, "The body is not what this address takes")]
    [InlineData("sessions/1001/operator/accept", """{"operatorId":11}""", HttpStatusCode.BadRequest, "waits in no queue")]
    [InlineData("sessions", """{"channel":"Fax"}""", HttpStatusCode.BadRequest, "There is no channel 'Fax'")]
    [InlineData("clock", "{}", HttpStatusCode.BadRequest, "'by' or 'to'")]
    [InlineData("log/99999/repeat", "{}", HttpStatusCode.BadRequest, "Nothing was sent to a bot under 99999")]
    public async Task Refusal_says_why_in_a_sentence(string path, string body, HttpStatusCode status, string sentence)
    {
        GuestComes();

        using var response = await Client.PostAsync(Path(path), new StringContent(body, Encoding.UTF8, "application/json"));

        response.StatusCode.ShouldBe(status);
        (await JsonAsync(response))["error"]!.ToString().ShouldContain(sentence);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Host", "evil.example")]
    public async Task Other_pages_cannot_play(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path("snapshot"));
        request.Headers.Add(header, value);

        using var response = await Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Uri Path(string path) => new($"/api/{path}", UriKind.Relative);

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

    private async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(Path(path)))!;

    private Task<string> GetTextAsync(string path) => Client.GetStringAsync(Path(path));

    private Task<HttpResponseMessage> PostAsync(string path, object body) => Client.PostAsJsonAsync(Path(path), body);

    private async Task DoAsync(string path, object body)
    {
        using var response = await PostAsync(path, body);
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent, await response.Content.ReadAsStringAsync());
    }

    private async Task<JsonNode> ChangeAsync(string path, object change)
    {
        using var response = await Client.PatchAsJsonAsync(Path(path), change);
        return await JsonAsync(response);
    }
}
