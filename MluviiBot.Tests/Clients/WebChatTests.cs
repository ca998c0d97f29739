using Microsoft.Playwright;
using MluviiBot.Tests.Simulator.BotService;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Clients;

public sealed class WebChatTests
{
    private const string Chromium = "/usr/bin/chromium";

    [SkippableFact]
    public async Task Microsofts_Web_Chat_talks_with_a_bot_through_the_simulator()
    {
        var bundle = NodeModules.Require("botframework-webchat", Path.Combine("dist", "webchat.js"));
        Skip.IfNot(File.Exists(Chromium), "Chromium is not installed: apt-get install chromium.");
        await using var host = await BotServiceHost.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            // The page is given by the test, so the browser cannot see that it, too, is of this machine.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-features=LocalNetworkAccessChecks"],
        });
        var page = await browser.NewPageAsync();
        await page.RouteAsync("http://shop.example/**", route => route.Request.Url.EndsWith("webchat.js", StringComparison.Ordinal)
            ? route.FulfillAsync(new RouteFulfillOptions { Path = bundle, ContentType = "text/javascript; charset=utf-8" })
            : route.FulfillAsync(new RouteFulfillOptions { Body = PageOf(host), ContentType = "text/html; charset=utf-8" }));
        await page.GotoAsync("http://shop.example/");

        await Expect(page.GetByText("added echo@mluvii").First).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await page.GetByPlaceholder("Type your message").FillAsync("hello");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("echo hello").First).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Expect(page.GetByText("Send failed")).ToHaveCountAsync(0);
    }

    private static string PageOf(BotServiceHost host) => $$"""
        <!doctype html><title>Shop</title><div id="chat" style="height: 500px"></div><script src="webchat.js"></script>
        <script>
          WebChat.renderWebChat({
            directLine: WebChat.createDirectLine({ secret: "{{BotServiceHost.Secret}}", domain: "{{host.Url}}/v3/directline" }),
            userID: "anna", locale: "en-US"
          }, document.getElementById("chat"));
        </script>
        """;
}
