using System.Diagnostics;
using System.Text.Json;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Simulator.Page;

/// <summary>Bots, guests and companies that put anything into what the page shows.</summary>
public sealed class StrangeBotTests : BrowserTest
{
    private const string Attack = """<img src=x onerror="hacked=1"><script>hacked=1</script>" onmouseover="hacked=1' autofocus onfocus='hacked=1""";

    protected override Tenant Tenant { get; } = Company with
    {
        Name = Attack,
        Operators = [new Operator { Id = 11, Name = Attack }],
        Groups = [new Group { Id = 1, Name = Attack, Operators = [11] }],
        Chatbots = [new Chatbot { Id = 101, Name = Attack, Address = new Uri("http://127.0.0.1:1/api/messages") }],
        Parameters = [new ParameterDefinition { Name = Attack, Label = Attack }],
        Contacts = [new Contact { Id = 1001, Data = new Dictionary<string, IReadOnlyList<string>> { [Attack] = [Attack] } }],
        Tags = [Attack],
        GuestsMayUpload = true,
        FileTypes = [],
        HeroCards = [new HeroCard { Id = 7, Name = Attack, Languages = ["en"], Title = Words, Fields = [new HeroCardField { Parameter = Attack, Label = Words, Type = HeroCardFieldType.Choice, Choices = [Attack] }] }],
    };

    private static LocalText Words { get; } = new(new Dictionary<string, string> { ["en"] = Attack });

    [SkippableFact]
    public async Task Nothing_runs_whatever_stands_in_names_cards_files_and_errors()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        Simulation.Guests.Says(id, Attack);
        BotSends(id, new BotMessage
        {
            Text = $"{Attack}<a href=\"javascript:hacked=1\">x</a><strong onclick=\"hacked=1\">y</strong><a href=\"https://example.com/\" onclick=\"hacked=1\">z</a>",
            Json = JsonSerializer.Serialize(new { type = "message", text = Attack, channelData = Attack }),
            Attachments = [Card("javascript:hacked=1"), Card("data:text/html,<script>hacked=1</script>"), new BotAttachment("image/png", null, "javascript:hacked=1", Attack + ".png")],
        });
        BotSends(id, new SetCallParams { CallParams = MluviiMap<string?>.Empty.With(Attack, Attack) });
        BotSends(id, new AssignCrmIdentity { ExistingCrmIdentityId = 1001 });
        BotSends(id, new SetTag { Name = Attack });
        BotSends(id, new SendHeroCard { HeroCardId = 7 });
        BotSends(id, new SendGuestOfflineEmail { Subject = Attack, Message = Attack, Location = Attack });
        Simulation.Chatbots.Receive(id, 101, new BotMessage { Command = MluviiJson.Read(JsonSerializer.Serialize(new { activity = Attack })), Json = Attack });
        Simulation.Guests.Uploads(id, Attack.Replace('/', '-') + ".png", new Uri("http://127.0.0.1:1/" + Uri.EscapeDataString(Attack)));
        BotSends(id, new BotMessage { Text = "Choose", SuggestedActions = [new CardButton(Attack, Attack), new CardButton(Attack, "javascript:hacked=1", "openUrl"), new CardButton(Attack, Attack)] });
        BotSends(id, new Forward { UserId = 11 });
        Simulation.Operators.Accepts(id, 11);
        Simulation.Operators.Writes(id, Attack);
        await Expect(Window.Locator(".entry.operator")).ToBeVisibleAsync();
        foreach (var line in await Wire.Locator("summary").AllAsync())
        {
            await line.DispatchEventAsync("click");
        }

        await Page.EvaluateAsync("sentence => import('./problem.js').then(({ showProblem }) => showProblem(sentence))", Attack);

        (await Page.EvaluateAsync<bool>("() => 'hacked' in window")).ShouldBeFalse();
        await Expect(Page.Locator("img[src='x'], body script, [onerror], [onclick], [onmouseover], [onfocus], [href^='javascript:'], [src^='javascript:'], [src^='data:text']")).ToHaveCountAsync(0);
        await Expect(Desk.Locator("#groups").GetByText(Attack, new() { Exact = true })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Wire_goes_on_after_activities_that_are_no_proper_ones()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        foreach (var json in new[] { "null", "5", "[]", "no json", """{"type":"message","attachments":"x"}""", """{"type":"message","attachments":[null,5,{"content":5}],"text":{"a":1}}""", """{"activity":"Text","channelData":[1]}""", """{"channelData":"{"}""" })
        {
            BotSends(id, new BotMessage { Json = json });
        }

        BotSends(id, new BotMessage { Text = "still here", Json = """{"type":"message","text":"still here"}""" });

        await Expect(Wire.Locator(".gist", new() { HasText = "still here" })).ToBeVisibleAsync();
        foreach (var line in await Wire.Locator("summary").AllAsync())
        {
            await line.DispatchEventAsync("click");
        }

        await Expect(Wire.Locator("pre").Last).ToContainTextAsync("still here");
    }

    [SkippableFact]
    public async Task Page_keeps_up_with_a_bot_that_sends_thousands_of_activities()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        var began = Stopwatch.GetTimestamp();
        for (var number = 1; number <= 5_000; number++)
        {
            BotSends(id, new BotMessage { Text = $"Message {number}", Json = $$"""{"type":"message","text":"Message {{number}}"}""" });
        }

        await Expect(Window.GetByText("Message 5000", new() { Exact = true })).ToBeVisibleAsync(new() { Timeout = 300_000 });
        await Window.GetByLabel("Message", new() { Exact = true }).FillAsync("Enough");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Window.Locator(".entry.guest")).ToContainTextAsync("Enough", new() { Timeout = 300_000 });
        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(TimeSpan.FromMinutes(5));
        (await Window.Locator(".entry").CountAsync()).ShouldBeLessThanOrEqualTo(new SimulationLimits().TranscriptEntries);
    }

    private static BotAttachment Card(string address) => new("application/vnd.microsoft.card.hero", JsonSerializer.SerializeToElement(new
    {
        title = Attack,
        subtitle = Attack,
        text = Attack,
        images = new[] { new { url = address } },
        media = new[] { new { url = address } },
        buttons = new object[] { new { type = "openUrl", title = Attack, value = address }, new { type = "imBack", title = Attack, value = Attack } },
    }));
}
