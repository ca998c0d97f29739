using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using MluviiBot.Simulator.Log;
using MluviiBot.Tests.Simulator.ApiChatbot;

namespace MluviiBot.Tests.Simulator.Faults;

/// <summary>Every fault in both directions, over HTTP.</summary>
public sealed class FaultsTests : IAsyncLifetime
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

    [Fact]
    public async Task Faults_are_listed_added_and_removed_over_HTTP()
    {
        var added = await _mluvii.AddFaultAsync($$"""{"kind":"serverError","direction":"fromBot","sessionId":{{_session}},"activity":"Text","count":3,"probability":0.5,"seed":7}""");
        var list = JsonNode.Parse(await _mluvii.Http.GetStringAsync("/api/faults"))!.AsArray();
        list.ShouldHaveSingleItem()!["kind"]!.GetValue<string>().ShouldBe("serverError");
        list[0]!["id"]!.GetValue<int>().ShouldBe(added.Id);

        using var removed = await _mluvii.Http.DeleteAsync($"/api/faults/{added.Id}");
        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var again = await _mluvii.Http.DeleteAsync($"/api/faults/{added.Id}");
        again.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await _mluvii.AddFaultAsync("""{"kind":"drop","direction":"toBot"}""");
        using var cleared = await _mluvii.Http.DeleteAsync("/api/faults");
        (await _mluvii.Http.GetStringAsync("/api/faults")).ShouldBe("[]");
    }

    [Theory]
    [InlineData("""{"kind":"explode","direction":"toBot"}""", "delay, drop, repeat, reorder")]
    [InlineData("""{"kind":"drop"}""", "direction")]
    [InlineData("""{"kind":"drop","direction":"toBot","chance":0.5}""", "chance")]
    [InlineData("""{"kind":"drop","direction":"toBot","probability":50}""", "probability must be more than 0, and at most 1")]
    [InlineData("""{"kind":"drop","direction":"toBot","count":0}""", "count must be 1 or more")]
    [InlineData("""{"kind":"delay","direction":"toBot","delay":"1.00:00:00"}""", "at most ten minutes")]
    [InlineData("null", "must be a fault")]
    public async Task Wrong_fault_is_refused_with_the_reason(string json, string reason)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await _mluvii.Http.PostAsync("/api/faults", content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!.GetValue<string>().ShouldContain(reason);
    }

    [Fact]
    public async Task Activity_to_the_bot_is_lost()
    {
        await SayAsync("drop", "jedna", "dvě");
        Heard().ShouldBe(["dvě"]);
    }

    [Fact]
    public async Task Activity_to_the_bot_is_late()
    {
        await SayAsync("delay", "jedna", "dvě");
        Heard().ShouldBe(["jedna", "dvě"]);
        Errors().ShouldBeEmpty();
    }

    [Fact]
    public async Task Activity_to_the_bot_comes_twice_in_the_same_bytes()
    {
        await SayAsync("repeat", "jedna", "dvě");
        Heard().ShouldBe(["jedna", "jedna", "dvě"]);
        _webhook.Bodies[2].ShouldBe(_webhook.Bodies[1]);
    }

    [Fact]
    public async Task Activity_to_the_bot_is_overtaken_by_the_next()
    {
        await FaultAsync("reorder", "toBot", "00:00:30");
        await _mluvii.SaysAsync(_session, "jedna");
        await _mluvii.SaysAsync(_session, "dvě");
        await _mluvii.HappensAsync<Noted>(note => note.Text == "Text, which was held back, went out. The bot answered 200.");
        Heard().ShouldBe(["dvě", "jedna"]);
    }

    [Fact]
    public async Task Activity_to_the_bot_that_is_to_be_overtaken_goes_out_anyway_when_nothing_follows()
    {
        await SayAsync("reorder", "jedna");
        await _mluvii.HappensAsync<Noted>(note => note.Text.Contains("held back", StringComparison.Ordinal));
        Heard().ShouldBe(["jedna"]);
    }

    [Theory]
    [InlineData("tooManyRequests", 429)]
    [InlineData("serverError", 500)]
    public async Task Something_before_the_bot_answers_in_its_place(string kind, int status)
    {
        await SayAsync(kind, "jedna", "dvě");
        Heard().ShouldBe(["dvě"]);
        Errors().ShouldBe([$"The bot answered {status}; mluvii wants 200."]);
    }

    [Fact]
    public async Task Answer_of_the_bot_is_lost()
    {
        _webhook.Answer = (body, _) =>
        {
            _mluvii.BotsTime.Advance(TimeSpan.FromSeconds(Says(body) == "jedna" ? 2 : 0));
            return Task.FromResult(StatusCodes.Status200OK);
        };
        await SayAsync("noAnswer", "jedna", "dvě");
        Heard().ShouldBe(["jedna", "dvě"]);
        Errors().ShouldBe(["The bot did not answer within 2 seconds."]);
    }

    [Fact]
    public async Task Connection_to_the_bot_breaks_in_the_middle_of_the_body()
    {
        await SayAsync("brokenConnection", "jedna", "dvě");
        Heard().ShouldBe(["dvě"]);
        Errors().ShouldHaveSingleItem().ShouldContain("cannot be reached");
        await _webhook.BrokeOff.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Fault_followed_by_mluvii_s_repeat_reaches_the_bot_once()
    {
        _mluvii.Simulation.Change(switches => switches with { FailedDeliveriesAreRepeated = true });
        await SayAsync("serverError", "jedna");
        Heard().ShouldBe(["jedna"]);
        Errors().ShouldBeEmpty();
    }

    [Fact]
    public async Task Pings_fail_only_when_they_are_meant_until_the_bot_is_switched_off()
    {
        await _mluvii.AddFaultAsync("""{"kind":"serverError","direction":"toBot"}""");
        _mluvii.Simulation.Advance(TimeSpan.FromMinutes(1));
        await _webhook.CameAsync("""{"Activity":"Ping"}""");

        await _mluvii.AddFaultAsync("""{"kind":"serverError","direction":"toBot","activity":"ping"}""");
        _mluvii.Simulation.Advance(TimeSpan.FromMinutes(1));
        await _mluvii.HappensAsync<Noted>(note => note.Text.StartsWith("Hook fails", StringComparison.Ordinal));
        _mluvii.Simulation.Advance(TimeSpan.FromMinutes(16));
        await _mluvii.HappensAsync<Noted>(note => note.Text.StartsWith("Hook has failed", StringComparison.Ordinal));
        _mluvii.Simulation.Tenant.Chatbot(ApiSideHost.Bot)!.IsEnabled.ShouldBeFalse();
    }

    [Theory]
    [InlineData("toBot")]
    [InlineData("fromBot")]
    public async Task Keys_change_and_tokens_from_before_are_refused(string direction)
    {
        var token = await _mluvii.GoodTokenAsync();
        (await _mluvii.StatusAsync(Text("ještě"), token)).ShouldBe(HttpStatusCode.OK);
        await FaultAsync("keyRotation", direction);
        if (direction == "toBot")
        {
            await _mluvii.SaysAsync(_session, "jedna");
        }

        (await _mluvii.StatusAsync(Text("jedna"), token)).ShouldBe(HttpStatusCode.Unauthorized);
        (await _mluvii.StatusAsync(Text("dvě"))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("drop", HttpStatusCode.OK, "")]
    [InlineData("delay", HttpStatusCode.OK, "jedna")]
    [InlineData("repeat", HttpStatusCode.OK, "jedna jedna")]
    [InlineData("reorder", HttpStatusCode.OK, "jedna")]
    [InlineData("tooManyRequests", HttpStatusCode.TooManyRequests, "")]
    [InlineData("serverError", HttpStatusCode.InternalServerError, "")]
    public async Task Activity_from_the_bot_runs_into_a_fault(string kind, HttpStatusCode status, string shown)
    {
        await FaultAsync(kind, "fromBot");

        (await _mluvii.StatusAsync(Text("jedna"))).ShouldBe(status);
        (await _mluvii.StatusAsync(Text("dvě"))).ShouldBe(HttpStatusCode.OK);

        Shown().ShouldBe([.. shown.Split(' ', StringSplitOptions.RemoveEmptyEntries), "dvě"]);
        _mluvii.Notes(NoteKind.Fault).ShouldHaveSingleItem().ShouldContain("Text from the bot");
    }

    [Fact]
    public async Task Activity_from_the_bot_is_overtaken_by_the_next()
    {
        await _mluvii.AddFaultAsync("""{"kind":"reorder","direction":"fromBot","activity":"Text","count":1,"delay":"00:00:30"}""");
        var first = _mluvii.StatusAsync(Text("jedna"));
        await _mluvii.HappensAsync<Noted>(note => note.Kind == NoteKind.Fault);

        // The fault is told a moment before the activity is held back, and only what comes later can overtake it.
        for (var number = 2; !first.IsCompleted; number++)
        {
            (await _mluvii.StatusAsync(Text($"{number}"))).ShouldBe(HttpStatusCode.OK);
            await Task.WhenAny(first, Task.Delay(TimeSpan.FromSeconds(1)));
        }

        (await first).ShouldBe(HttpStatusCode.OK);
        Shown()[0].ShouldBe("2");
        Shown().ShouldContain("jedna");
    }

    [Fact]
    public async Task Bot_never_hears_that_its_activity_was_taken()
    {
        await FaultAsync("noAnswer", "fromBot");
        using var givesUp = new CancellationTokenSource();

        var post = _mluvii.PostAsync(Text("jedna"), cancellationToken: givesUp.Token);
        await _mluvii.GuestSeesAsync(_session, "jedna");
        post.IsCompleted.ShouldBeFalse();
        await givesUp.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => post);
    }

    [Fact]
    public async Task Connection_of_the_bot_breaks()
    {
        await FaultAsync("brokenConnection", "fromBot");

        await Should.ThrowAsync<HttpRequestException>(() => _mluvii.StatusAsync(Text("jedna")));
        Shown().ShouldBeEmpty();
    }

    private async Task FaultAsync(string kind, string direction, string delay = "00:00:00.3") =>
        await _mluvii.AddFaultAsync($$"""{"kind":"{{kind}}","direction":"{{direction}}","sessionId":{{_session}},"activity":"Text","count":1,"delay":"{{delay}}"}""");

    private async Task SayAsync(string kind, params string[] texts)
    {
        await FaultAsync(kind, "toBot");
        foreach (var text in texts)
        {
            await _mluvii.SaysAsync(_session, text);
        }

        _mluvii.Notes(NoteKind.Fault).First().ShouldBe($"Fault 1, {kind}: Text to the bot.");
    }

    private string Text(string text) => $$"""{"activity":"Text","sessionId":{{_session}},"text":"{{text}}"}""";

    private string[] Heard() => [.. _webhook.Bodies.Select(Says).OfType<string>()];

    private static string? Says(string body) => JsonNode.Parse(body)!["text"]?.GetValue<string>();

    private string[] Errors() => [.. _mluvii.Simulation.Log.After(0, _session).OfType<DeliveryEnded>().Select(delivery => delivery.Error).OfType<string>()];

    private string[] Shown() => [.. _mluvii.Simulation.Find(_session)!.Transcript.Select(entry => entry.Text!)];
}
