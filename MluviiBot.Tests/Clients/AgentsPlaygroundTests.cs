using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MluviiBot.Tests.Bot;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Clients;

public sealed class AgentsPlaygroundTests
{
    private const string Chromium = "/usr/bin/chromium";

    [SkippableFact]
    public async Task A_guest_in_Microsofts_test_client_goes_from_the_greeting_to_the_hand_off()
    {
        Skip.If(AgentsPlayground.Command is null, "Microsoft's test client is not installed: npm install @microsoft/m365agentsplayground, and its command's path in MLUVIIBOT_PLAYGROUND.");
        Skip.IfNot(File.Exists(Chromium), "Chromium is not installed: apt-get install chromium.");

        await using var host = new BotHost("Development", ("StandIn:Delay", "00:00:00"));
        host.UseKestrel(0);
        host.StartServer();
        using var bot = host.CreateClient();
        await using var playground = await AgentsPlayground.StartAsync(new Uri(bot.BaseAddress!, "/api/messages"));

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1000, Height = 620 } });
        await page.GotoAsync(playground.Page.AbsoluteUri);

        await Expect(page.GetByText("virtuální asistent").First).ToBeVisibleAsync();
        await page.Locator("button[aria-label='Mluvit s operátorem']").ClickAsync();

        // The stand-in answers in mluvii's place: a group is online.
        await Expect(page.GetByText(new Regex("Předávám vás kolegovi|I am handing you over")).First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 20_000 });
        if (Environment.GetEnvironmentVariable("MLUVIIBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "test-client.png") });
        }
    }
}
