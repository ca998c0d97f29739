using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MluviiBot.Tests.Bot;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Clients;

/// <summary>The stand-in answers in mluvii's place: the guest is in the directory, and a group is online.</summary>
public sealed class AgentsPlaygroundTests
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly LocatorAssertionsToBeVisibleOptions Patiently = new() { Timeout = 20_000 };

    [SkippableFact]
    public Task A_guest_in_Microsofts_test_client_goes_from_the_greeting_to_the_hand_off() => PlayAsync("cs", async page =>
    {
        await Reads(page, "virtuální asistent");
        await PressAsync(page, "Mluvit s operátorem");

        // The test client tells its language, English, with the first message.
        await Reads(page, "Předávám vás kolegovi|I am handing you over");
    });

    [SkippableFact]
    public Task A_guest_in_Microsofts_test_client_leaves_details_and_is_handed_over_to_sales() => PlayAsync("en", async page =>
    {
        await Reads(page, "I am glad to see you, Jan Novák");
        await PressAsync(page, "I am interested in your offer");
        await Reads(page, "What is your address");
        await page.GetByPlaceholder("Type your message").FillAsync("Dlouhá 1, Praha");
        await page.Keyboard.PressAsync("Enter");
        await Reads(page, "Phone: \\+420603123456");
        await PressAsync(page, "All correct");
        await Reads(page, "I am handing you over");
        if (Environment.GetEnvironmentVariable("MLUVIIBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "test-client.png") });
        }
    });

    [SkippableTheory]
    [InlineData("directline")]
    [InlineData("webchat")]
    [InlineData("emulator")]
    public Task Every_command_to_mluvii_is_in_the_log_of_Microsofts_test_client_as_a_trace(string channel) => PlayAsync("en", async page =>
    {
        await Reads(page, "trace 202 ?GetGuestIdentity");
        await Reads(page, "trace 202 ?AssignCrmIdentity");
    }, channel);

    private static async Task PlayAsync(string language, Func<IPage, Task> play, string channel = "directline")
    {
        Skip.If(AgentsPlayground.Command is null, "Microsoft's test client is not installed: npm install @microsoft/m365agentsplayground, and its command's path in MLUVIIBOT_PLAYGROUND.");
        Skip.IfNot(File.Exists(Chromium), "Chromium is not installed: apt-get install chromium.");

        await using var host = new BotHost("Development", ("StandIn:Delay", "00:00:00"), ("Guest:DefaultLanguage", language));
        host.UseKestrel(0);
        host.StartServer();
        using var bot = host.CreateClient();
        await using var playground = await AgentsPlayground.StartAsync(new Uri(bot.BaseAddress!, "/api/messages"), channel);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { Locale = "en-US", ViewportSize = new ViewportSize { Width = 1000, Height = 1500 } });
        await page.GotoAsync(playground.Page.AbsoluteUri);
        await play(page);
    }

    private static Task Reads(IPage page, string words) => Expect(page.GetByText(new Regex(words)).First).ToBeVisibleAsync(Patiently);

    private static Task PressAsync(IPage page, string button) => page.Locator($"button[aria-label='{button}']").ClickAsync();
}
