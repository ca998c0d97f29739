using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Simulator.Page;

public sealed class GuestTests : BrowserTest
{
    [SkippableFact]
    public async Task Guest_presses_a_button_on_a_card()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        BotSends(id, new BotMessage { Text = "Choose", Attachments = [Card("Coffee", "Espresso"), Card("Tea", "Darjeeling")], IsCarousel = true });

        await Window.GetByRole(AriaRole.Button, new() { Name = "Darjeeling" }).ClickAsync();

        await Expect(Window.Locator(".entry.guest")).ToContainTextAsync("Darjeeling");
        await Simulation.SettledAsync(id);
        Bot.Heard.OfType<Text>().ShouldHaveSingleItem().Value.ShouldBe("Darjeeling!");
    }

    [SkippableFact]
    public async Task Choices_below_a_message_take_the_place_of_writing()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        await Expect(Window.GetByLabel("Message", new() { Exact = true })).ToBeVisibleAsync();
        BotSends(id, new BotMessage { Text = "Shall we?", SuggestedActions = [new CardButton("Yes", "yes"), new CardButton("No", "no")] });

        await Expect(Window.GetByLabel("Message", new() { Exact = true })).ToBeHiddenAsync();
        await Window.GetByRole(AriaRole.Button, new() { Name = "Yes" }).ClickAsync();

        await Expect(Window.GetByLabel("Message", new() { Exact = true })).ToBeFocusedAsync();
    }

    [SkippableFact]
    public async Task Guest_cannot_write_while_the_bot_keeps_him_from_it_and_sees_that_it_writes()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        BotSends(id, new DisableGuestInput());
        BotSends(id, new Typing { Show = true });

        await Expect(Window.GetByLabel("Message", new() { Exact = true })).ToBeDisabledAsync();
        await Expect(Window.GetByText("The bot is writing")).ToBeAttachedAsync();
        BotSends(id, new EnableGuestInput());
        await Expect(Window.GetByLabel("Message", new() { Exact = true })).ToBeEnabledAsync();
    }

    [SkippableFact]
    public async Task Guest_fills_in_a_form_with_a_date_and_a_time()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        BotSends(id, new SendHeroCard
        {
            HeroCardId = 7,
            InitialParams = MluviiMap<string?>.Empty.With("name", "Eva").With("when", """[{"startTime":"2026-12-06T14:00","endTime":"2026-12-06T14:30"},{"startTime":"2026-12-07T09:00","endTime":"2026-12-07T09:30"}]"""),
        });
        var form = Window.GetByRole(AriaRole.Form, new() { Name = "Book a table" });

        await form.GetByLabel("Place").SelectOptionAsync("Garden");
        await form.GetByLabel("Day", new() { Exact = true }).FillAsync("2026-12-06");
        await form.GetByRole(AriaRole.Radio, new() { Name = "09:00–09:30" }).CheckAsync();
        await PictureAsync("form");
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        await Expect(form.GetByText("The form is closed.")).ToBeVisibleAsync();
        await Simulation.SettledAsync(id);
        var submitted = Bot.Heard.OfType<HeroCardSubmission>().ShouldHaveSingleItem().Params;
        submitted["name"].ShouldBe("Eva");
        submitted["place"].ShouldBe("Garden");
        submitted["day"].ShouldBe("2026-12-06");
        submitted["when"]!.ShouldContain("2026-12-07T09:00");
    }

    [SkippableFact]
    public async Task Guest_sends_the_file_that_the_bot_asks_for()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        BotSends(id, new ChatbotOpenFileUploadPrompt());
        await Expect(Window.GetByText("The bot asks for a file.")).ToBeVisibleAsync();

        await Window.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "invoice.pdf", MimeType = "application/pdf", Buffer = "%PDF"u8.ToArray() });

        await Expect(Window.GetByRole(AriaRole.Link, new() { Name = "invoice.pdf" })).ToBeVisibleAsync();
        await Simulation.SettledAsync(id);
        Bot.Heard.OfType<ChatbotOpenFileUploadPromptResponse>().ShouldHaveSingleItem().FileUrl!.ShouldEndWith("/invoice.pdf");
    }

    [SkippableFact]
    public async Task What_WhatsApp_does_not_show_is_told_in_its_place()
    {
        await OpenAsync();
        var id = await NewGuestAsync("WhatsApp");

        BotSends(id, new BotMessage { Text = "1 Espresso, 2 Tea", Attachments = [Card("Coffee", "Espresso")] });

        await Expect(Window.Locator(".entry.bot")).ToContainTextAsync("1 Espresso, 2 Tea");
        await Expect(Window.GetByText("Not shown on WhatsApp: cards.")).ToBeVisibleAsync();
        await Expect(Window.GetByRole(AriaRole.Button, new() { Name = "Espresso" })).ToHaveCountAsync(0);
        await Window.GetByLabel("Message", new() { Exact = true }).FillAsync("1");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Window.Locator(".entry.guest")).ToContainTextAsync("1");
    }

    [SkippableFact]
    public async Task Nothing_from_the_bot_is_html_but_bold_italic_and_links()
    {
        await OpenAsync();
        var id = await NewGuestAsync();

        BotSends(id, new BotMessage { Text = "<strong>Bold</strong> <img src=x onerror=alert(1)><script>alert(1)</script> <a href=\"javascript:alert(1)\">bad</a> <a href=\"https://example.com/\">good</a>" });
        BotSends(id, new BotMessage { Attachments = [Card("<b>Title</b>", "<i>Button</i>")] });

        await Expect(Window.Locator(".words strong")).ToHaveTextAsync("Bold");
        await Expect(Window.Locator("script, .words img, .card b, .card i")).ToHaveCountAsync(0);
        await Expect(Window.Locator(".words a")).ToHaveCountAsync(1);
        await Expect(Window.Locator(".words a")).ToHaveAttributeAsync("href", "https://example.com/");
        await Expect(Window.GetByText("<b>Title</b>")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Reload_keeps_everything()
    {
        await OpenAsync();
        var first = await NewGuestAsync();
        Simulation.Guests.Says(first, "I am the first");
        var second = await NewGuestAsync("Facebook");
        Simulation.Guests.Says(second, "I am the second");
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Web chat {first}" }).ClickAsync();

        await Page.ReloadAsync();
        await ReadyAsync();

        await Expect(Page.Locator("#guest-tabs button")).ToHaveCountAsync(2);
        await Expect(Window.Locator(".entry.guest")).ToContainTextAsync("I am the first");
        await Expect(Wire.Locator(".gist", new() { HasText = "I am the second" })).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Answer_that_comes_after_later_events_undoes_nothing()
    {
        await OpenAsync();
        await Page.RouteAsync(new Regex("/api/sessions/[0-9]+$"), async route =>
        {
            var answer = await route.FetchAsync();
            BotSends(Simulation.Sessions[^1].Id, new DisableGuestInput());
            await Expect(Window.GetByPlaceholder("The bot has switched the input off")).ToBeVisibleAsync();
            BotSends(Simulation.Sessions[^1].Id, new BotMessage { Text = "Wait" });
            await route.FulfillAsync(new() { Response = answer });
        });

        await NewGuestAsync();

        await Expect(Window.GetByText("Wait")).ToBeVisibleAsync();
        await Expect(Window.GetByLabel("Message", new() { Exact = true })).ToBeDisabledAsync();
    }

    [SkippableFact]
    public async Task Several_guests_stand_side_by_side()
    {
        await OpenAsync();
        var first = await NewGuestAsync();
        var second = await NewGuestAsync("WhatsApp");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Guests", Exact = true }).ClickAsync();

        await Expect(Page.GetByRole(AriaRole.Article, new() { Name = $"Guest, Web chat {first}" })).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Article, new() { Name = $"Guest, WhatsApp {second}" })).ToBeVisibleAsync();
    }

    private static BotAttachment Card(string title, string button) => new(
        "application/vnd.microsoft.card.hero",
        JsonSerializer.SerializeToElement(new { title, buttons = new[] { new { type = "imBack", title = button, value = button + "!" } } }));
}
