using System.Text.Json;
using Microsoft.Playwright;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Tests.Clients;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Simulator.Page;

public sealed class AccessibilityTests : BrowserTest
{
    // What axe-core finds, a line for each element: rule, element and what to do.
    private const string Findings = """
        async () => {
          const { violations, passes } = await axe.run(document);
          return passes.length < 20 ? ["axe has looked at hardly anything"]
            : violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 150)} ${node.failureSummary}`));
        }
        """;

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_with_everything_open(ColorScheme scheme, int width)
    {
        var axe = await File.ReadAllTextAsync(NodeModules.Require("axe-core", "axe.min.js"));
        await OpenAsync();
        await Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        var form = await NewGuestAsync();
        await FillAsync(form);
        var operators = await NewGuestAsync("WhatsApp");
        await TalkAsync(operators);
        await Page.SetViewportSizeAsync(width, width > 1000 ? 900 : 740);
        await Page.EvaluateAsync(axe);

        foreach (var guest in new[] { form, operators })
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = "Guests", Exact = true }).ClickAsync();
            foreach (var view in width > 1000 ? ["All", "Guests"] : new[] { "Guests", "Desk", "Wire" })
            {
                await Page.EvaluateAsync("id => import('./store.js').then(({ store }) => store.select(id))", guest);
                await Page.GetByRole(AriaRole.Button, new() { Name = view, Exact = true }).ClickAsync();
                await FindNothingAsync($"{view}-{(guest == form ? "form" : "operator")}-{scheme}-{width}");
            }
        }

        foreach (var tool in new[] { "Clock", "Switches", "Faults", "Record", "Export" })
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = tool, Exact = true }).ClickAsync();
            await FindNothingAsync($"{tool}-{scheme}-{width}");
            await Page.Keyboard.PressAsync("Escape");
        }
    }

    [SkippableFact]
    public async Task Page_works_on_a_phones_width()
    {
        await OpenAsync();
        await Page.SetViewportSizeAsync(360, 740);
        await FillAsync(await NewGuestAsync());
        await PictureAsync("phone-guest");

        foreach (var view in new[] { "Guests", "Desk", "Wire" })
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = view, Exact = true }).ClickAsync();
            (await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
            await PictureAsync($"phone-{view}");
        }

        await Expect(Wire.Locator(".wire-row").First).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Keyboard_alone_takes_a_guest_to_an_operator()
    {
        await OpenAsync();
        await TabToAsync("New guest");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Window.GetByLabel("Message", new() { Exact = true })).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("Human, please");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Window.Locator(".entry.guest")).ToContainTextAsync("Human, please");
        var id = Simulation.Sessions[^1].Id;
        BotSends(id, new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("HandoffReason", "Operator") });
        BotSends(id, new HandOff());
        await Expect(Desk.GetByText("Accept as Jana")).ToBeVisibleAsync();

        await TabToAsync("Accept as Jana");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Desk.GetByLabel("Answer of the operator")).ToBeVisibleAsync();
        await TabToAsync("Answer of the operator");
        await Page.Keyboard.TypeAsync("Hello");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Window.Locator(".entry.operator")).ToContainTextAsync("Hello");
    }

    [SkippableFact]
    public async Task Keyboard_alone_fills_in_a_form_and_asks_for_a_fault()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        BotSends(id, new SendHeroCard { HeroCardId = 7 });
        var form = Window.GetByRole(AriaRole.Form, new() { Name = "Book a table" });
        await Expect(form).ToBeVisibleAsync();
        await Simulation.SettledAsync(id);
        await PaintedAsync();
        await Window.Locator(".transcript").FocusAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(form.Locator("input").First).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("Eva");
        await TabToAsync("Submit");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Window.GetByText("The form is closed.")).ToBeVisibleAsync();

        await TabToAsync("Faults");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.TypeAsync("Text");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#tool-faults").GetByRole(AriaRole.Listitem)).ToContainTextAsync("Text to the bot");
        await Page.Keyboard.PressAsync("Escape");

        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Faults" })).ToBeFocusedAsync();
        await Simulation.SettledAsync(id);
        Bot.Heard.OfType<HeroCardSubmission>().ShouldHaveSingleItem().Params["name"].ShouldBe("Eva");
    }

    /// <summary>The page is painted once more after the last event.</summary>
    private async Task PaintedAsync() => await Page.EvaluateAsync("() => new Promise(requestAnimationFrame)");

    private async Task FindNothingAsync(string state)
    {
        await PaintedAsync();
        await PictureAsync(state);
        (await Page.EvaluateAsync<string[]>(Findings)).ShouldBeEmpty(state);
    }

    /// <summary>The bot hands over to an operator, who talks with the guest; then the guest is asked where he is.</summary>
    private async Task TalkAsync(long id)
    {
        Simulation.Guests.Says(id, "Human, please");
        BotSends(id, new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("HandoffReason", "Operator") });
        BotSends(id, new HandOff());
        Simulation.Operators.Accepts(id, 11);
        Simulation.Operators.Writes(id, "Jana here, how can I help?");
        await Expect(Window.Locator(".entry.operator")).ToContainTextAsync("Jana here");
        await Window.GetByRole(AriaRole.Button, new() { Name = "Share the location" }).ClickAsync();
    }

    private async Task FillAsync(long id)
    {
        BotSends(id, new BotMessage
        {
            Text = "<strong>Coffee</strong> or tea? <a href=\"https://example.com/\">Menu</a>",
            Attachments =
            [
                new BotAttachment("application/vnd.microsoft.card.hero", JsonSerializer.SerializeToElement(new { title = "Coffee", subtitle = "Hot", text = "From Peru", buttons = new[] { new { type = "imBack", title = "Espresso", value = "Espresso" } } })),
                new BotAttachment("application/vnd.microsoft.card.hero", JsonSerializer.SerializeToElement(new { title = "Tea", buttons = new[] { new { type = "imBack", title = "Darjeeling", value = "Darjeeling" } } })),
                new BotAttachment("application/vnd.microsoft.card.unknown", JsonSerializer.SerializeToElement(new { })),
            ],
            IsCarousel = true,
            Json = """{"type":"message","text":"Coffee or tea?"}""",
        });
        Simulation.Guests.Says(id, "Špresso, please");
        BotSends(id, new SendHeroCard { HeroCardId = 7, InitialParams = MluviiMap<string?>.Empty.With("when", """[{"startTime":"2026-12-06T14:00","endTime":"2026-12-06T14:30"}]""") });
        BotSends(id, new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("Drink", "espresso") });
        BotSends(id, new ChatbotOpenFileUploadPrompt());
        BotSends(id, new ShareFile { Name = "menu.pdf" });
        Simulation.Chatbots.Receive(id, 101, new BotMessage { Command = new Forward(), Json = """{"activity":"Forward"}""" });
        await Simulation.SettledAsync(id);
        await Expect(Window.GetByRole(AriaRole.Form, new() { Name = "Book a table" })).ToBeVisibleAsync();
        await Wire.Locator("summary").Last.DispatchEventAsync("click");
    }

    /// <summary>Presses Tab until a control with the name has the focus.</summary>
    private async Task TabToAsync(string name)
    {
        List<string> visited = [];
        while (visited.Count < 100)
        {
            await Page.Keyboard.PressAsync("Tab");
            visited.Add(await Page.EvaluateAsync<string>("() => document.activeElement.ariaLabel ?? document.activeElement.textContent"));
            if (visited[^1] == name)
            {
                return;
            }
        }

        Assert.Fail($"Tab does not come to '{name}', only to: {string.Join(", ", visited.Distinct())}.");
    }
}
