using Microsoft.Playwright;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Simulator.Page;

public sealed class DeskTests : BrowserTest
{
    [SkippableFact]
    public async Task Operator_takes_the_guest_answers_and_gives_him_back()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        GiveAway(id);

        await Desk.GetByRole(AriaRole.Button, new() { Name = "Accept as Jana" }).ClickAsync();
        await Desk.GetByLabel("Answer of the operator").FillAsync("Good morning");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Window.Locator(".entry.operator")).ToContainTextAsync("Good morning");
        await Window.GetByLabel("Message", new() { Exact = true }).FillAsync("Hello");
        await Window.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Expect(Desk.GetByLabel("The talk, as the operator sees it")).ToContainTextAsync("Hello");
        await PictureAsync("operator");
        await Desk.GetByRole(AriaRole.Button, new() { Name = "Back to the bot" }).ClickAsync();

        await Expect(Window.Locator(".phase")).ToHaveTextAsync("with Lipka");
        Simulation.Find(id)!.Phase.ShouldBe(SessionPhase.WithBot);
    }

    [SkippableFact]
    public async Task Guest_gets_the_offline_form_when_everybody_has_gone()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        await Desk.GetByLabel("Presence of Jana").SelectOptionAsync("offline");
        await Expect(Desk.GetByText("nobody is logged in")).ToBeVisibleAsync();
        GiveAway(id);

        await Window.GetByLabel("Message for the company").FillAsync("Call me");
        await Window.GetByRole(AriaRole.Button, new() { Name = "Leave message" }).ClickAsync();

        await Expect(Window.Locator(".phase")).ToHaveTextAsync("ended");
    }

    [SkippableFact]
    public async Task Parameters_are_seen_with_who_set_them()
    {
        await OpenAsync();
        var id = await NewGuestAsync();

        BotSends(id, new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("oo1_guest_email", "eva@example.com") });

        var row = Desk.GetByRole(AriaRole.Row, new() { Name = "oo1_guest_email" });
        await Expect(row).ToContainTextAsync("eva@example.com");
        await Expect(row).ToContainTextAsync("chatbot");
    }

    private void GiveAway(long id) =>
        BotSends(id, new BotMessage { Command = new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("HandoffReason", "Operator") } }, new HandOff());

    private void BotSends(long id, BotMessage first, MluviiActivity then)
    {
        BotSends(id, first);
        BotSends(id, then);
    }
}
