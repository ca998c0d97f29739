using Microsoft.Playwright;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Simulator.BotService;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Clients;

public sealed class WebChatTests
{
    private const string Chromium = "/usr/bin/chromium";

    [SkippableFact]
    public async Task Microsofts_Web_Chat_talks_with_a_bot_through_the_simulator()
    {
        RequireClients();
        await using var host = await BotServiceHost.StartAsync();

        await ChatAsync(host, async page =>
        {
            await Reads(page, "added echo@mluvii");
            await SaysAsync(page, "hello");

            await Reads(page, "echo hello");
            await Expect(page.GetByText("Send failed")).ToHaveCountAsync(0);
        });
    }

    /// <summary>Web Chat shows no trace by itself; a developer sees them in its store, as the page of this test does.</summary>
    [SkippableFact]
    public async Task In_Development_Web_Chat_gets_every_command_to_mluvii_as_a_trace()
    {
        RequireClients();
        await using var bot = new BotHost("Development", ("StandIn:Delay", "00:00:00"));
        bot.UseKestrel(0);
        bot.StartServer();
        using var address = bot.CreateClient();
        await using var host = await BotServiceHost.StartAsync(messages: new Uri(address.BaseAddress!, "/api/messages"));

        await ChatAsync(host, async page =>
        {
            await Reads(page, "trace: to mluvii: GetGuestIdentity");
            await SaysAsync(page, "human");

            await Reads(page, "trace: to mluvii: HandOff");
        });
    }

    private static string RequireClients()
    {
        Skip.IfNot(File.Exists(Chromium), "Chromium is not installed: apt-get install chromium.");
        return NodeModules.Require("botframework-webchat", Path.Combine("dist", "webchat.js"));
    }

    private static async Task ChatAsync(BotServiceHost host, Func<IPage, Task> chat)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            // The page is given by the test, so the browser cannot see that it, too, is of this machine.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-features=LocalNetworkAccessChecks"],
        });
        var page = await browser.NewPageAsync();
        await page.RouteAsync("http://shop.example/**", route => route.Request.Url.EndsWith("webchat.js", StringComparison.Ordinal)
            ? route.FulfillAsync(new RouteFulfillOptions { Path = RequireClients(), ContentType = "text/javascript; charset=utf-8" })
            : route.FulfillAsync(new RouteFulfillOptions { Body = PageOf(host), ContentType = "text/html; charset=utf-8" }));
        await page.GotoAsync("http://shop.example/");
        await chat(page);
    }

    private static Task Reads(IPage page, string words) => Expect(page.GetByText(words).First).ToBeVisibleAsync(new() { Timeout = 20_000 });

    private static async Task SaysAsync(IPage page, string words)
    {
        await page.GetByPlaceholder("Type your message").FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
    }

    private static string PageOf(BotServiceHost host) => $$"""
        <!doctype html><title>Shop</title><div id="chat" style="height: 500px"></div><pre id="traces"></pre><script src="webchat.js"></script>
        <script>
          const store = WebChat.createStore({}, () => next => action => {
            const activity = action.type === "DIRECT_LINE/INCOMING_ACTIVITY" && action.payload.activity;
            if (activity && activity.type === "trace") {
              document.getElementById("traces").append(`trace: ${activity.label}\n`);
            }
            return next(action);
          });
          WebChat.renderWebChat({
            directLine: WebChat.createDirectLine({ secret: "{{BotServiceHost.Secret}}", domain: "{{host.Url}}/v3/directline" }),
            store, userID: "anna", locale: "en-US"
          }, document.getElementById("chat"));
        </script>
        """;
}
