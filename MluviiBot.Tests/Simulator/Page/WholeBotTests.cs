using Microsoft.Playwright;
using MluviiBot.Tests.Bot;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Simulator.Page;

/// <summary>The kit's own bot on the page.</summary>
public sealed class WholeBotTests : BrowserTest
{
    private readonly BotHost _host = new("Development");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _host.UseKestrel(0);
        _host.StartServer();
        using var bot = _host.CreateClient();
        UseBot(new Uri(bot.BaseAddress!, "/api/messages"));
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await _host.DisposeAsync();
    }

    [SkippableFact]
    public async Task Guest_goes_from_the_greeting_to_an_operator_who_answers()
    {
        await OpenAsync();
        await NewGuestAsync();
        await Expect(Window.GetByText("Talk to an operator")).ToBeVisibleAsync();

        await Window.GetByRole(AriaRole.Button, new() { Name = "Talk to an operator" }).ClickAsync();
        await Expect(Window.GetByText("I am handing you over")).ToBeVisibleAsync();
        await Desk.GetByRole(AriaRole.Button, new() { Name = "Accept as Jana" }).ClickAsync();
        await Desk.GetByLabel("Answer of the operator").FillAsync("Jana here, how can I help?");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Window.Locator(".entry.operator")).ToContainTextAsync("Jana here");
        await Expect(Wire.Locator(".what", new() { HasText = "HandOff" }).First).ToBeVisibleAsync();
        await PictureAsync("simulator");
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await PictureAsync("simulator-dark");
        await Page.SetViewportSizeAsync(390, 844);
        await PictureAsync("simulator-phone");
    }

    [SkippableFact]
    public async Task Guest_on_WhatsApp_chooses_by_number()
    {
        await OpenAsync();
        await NewGuestAsync("WhatsApp");
        var choice = Window.Locator(".entry.bot .words", new() { HasText = "Talk to an operator" });
        await Expect(choice).ToBeVisibleAsync();
        var line = (await choice.InnerTextAsync()).Split('\n').First(text => text.Contains("Talk to an operator", StringComparison.Ordinal));

        await Window.GetByLabel("Message", new() { Exact = true }).FillAsync(string.Concat(line.TakeWhile(char.IsDigit)));
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Window.GetByText("I am handing you over")).ToBeVisibleAsync();
        await Expect(Window.GetByText("Not shown on WhatsApp")).ToHaveCountAsync(0);
    }
}
