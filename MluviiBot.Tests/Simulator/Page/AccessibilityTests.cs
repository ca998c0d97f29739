using System.Text.Json;
using Microsoft.Playwright;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Simulator.Page;

public sealed class AccessibilityTests : BrowserTest
{
    // What has no name for a screen reader, ids that come twice, and text with less contrast than WCAG AA asks for.
    private const string Findings = """
        () => {
          const findings = [];
          const isSeen = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getClientRects().length > 0;
          for (const control of document.querySelectorAll("button, a, input, select, textarea, [role=log], section, article, form")) {
            const name = control.ariaLabel || control.title || control.labels?.[0]?.textContent || control.textContent
              || document.getElementById(control.getAttribute("aria-labelledby"))?.textContent;
            if (isSeen(control) && !name?.trim()) findings.push(`no name: ${control.outerHTML.slice(0, 100)}`);
          }
          const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
          findings.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `id twice: ${id}`));
          const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const light = ([red, green, blue]) => {
            const [r, g, b] = [red, green, blue].map(part => part / 255).map(part => part <= .03928 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
            return .2126 * r + .7152 * g + .0722 * b;
          };
          const ground = element => { for (let one = element; one; one = one.parentElement) { const colour = rgba(getComputedStyle(one).backgroundColor); if (colour[3] === 255) return colour; } return [255, 255, 255]; };
          for (const element of document.querySelectorAll("body *")) {
            const hasText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (!hasText || !isSeen(element) || element.matches(":disabled, .visually-hidden, option")) continue;
            const [one, other] = [light(rgba(getComputedStyle(element).color)), light(ground(element))].sort((a, b) => b - a);
            const contrast = (one + .05) / (other + .05);
            if (contrast < 4.5) findings.push(`contrast ${contrast.toFixed(1)}: ${element.className || element.tagName} '${element.textContent.trim().slice(0, 40)}'`);
          }
          return findings;
        }
        """;

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Everything_has_a_name_and_can_be_read(ColorScheme scheme)
    {
        await OpenAsync();
        await Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await FillAsync(await NewGuestAsync());

        (await Page.EvaluateAsync<string[]>(Findings)).ShouldBeEmpty();
        await PictureAsync($"everything-{scheme}");
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
        await TabToAsync("Answer of the operator");
        await Page.Keyboard.TypeAsync("Hello");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Window.Locator(".entry.operator")).ToContainTextAsync("Hello");
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
        Simulation.Chatbots.Receive(id, 101, new BotMessage { Command = new Forward(), Json = """{"activity":"Forward"}""" });
        await Simulation.SettledAsync(id);
        await Expect(Window.GetByRole(AriaRole.Form, new() { Name = "Book a table" })).ToBeVisibleAsync();
        await Wire.Locator("summary").Last.DispatchEventAsync("click");
    }

    /// <summary>Presses Tab until a control with the name has the focus.</summary>
    private async Task TabToAsync(string name)
    {
        for (var presses = 0; presses < 100; presses++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<string>("() => document.activeElement.ariaLabel ?? document.activeElement.textContent") == name)
            {
                return;
            }
        }

        Assert.Fail($"Tab does not come to '{name}'.");
    }
}
