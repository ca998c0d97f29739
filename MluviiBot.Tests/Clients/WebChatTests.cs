using System.Text.Json.Nodes;
using Microsoft.Playwright;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Simulator.BotService;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Clients;

public sealed class WebChatTests
{
    private const string Chromium = "/usr/bin/chromium";

    private const int Patience = 60_000;

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

    [SkippableFact]
    public async Task Buttons_of_every_kind_come_to_the_bot()
    {
        RequireClients();
        await using var host = await BotServiceHost.StartAsync();

        await ChatAsync(host, async page =>
        {
            await Reads(page, "added echo@mluvii");
            await SaysAsync(page, "choose");
            await PressesAsync(page, "Yes");
            await Reads(page, "echo Yes");
            await PressesAsync(page, "Order");
            await Reads(page, "echo ordered");
            await PressesAsync(page, "Reserve");
            await Reads(page, "echo reserved");
            await Reads(page, "A table, please");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Read", Exact = true }).Last).ToBeVisibleAsync(new() { Timeout = Patience });
            await Expect(page.GetByText("Send failed")).ToHaveCountAsync(0);
        });
    }

    [SkippableFact]
    public async Task Several_files_are_sent_at_once()
    {
        RequireClients();
        await using var host = await BotServiceHost.StartAsync();

        await ChatAsync(host, async page =>
        {
            await Reads(page, "added echo@mluvii");
            await page.Locator("input[type=file]").First.SetInputFilesAsync(
            [
                new FilePayload { Name = "one.txt", MimeType = "text/plain", Buffer = "one"u8.ToArray() },
                new FilePayload { Name = "two.pdf", MimeType = "application/pdf", Buffer = "%PDF"u8.ToArray() },
            ]);
            await Expect(page.Locator(".webchat__attachment-icon--checked")).ToBeVisibleAsync(new() { Timeout = Patience });
            await SaysAsync(page, "here they are");

            await Reads(page, "2 files");
            await Expect(page.GetByText("Send failed")).ToHaveCountAsync(0);
        });
    }

    [SkippableFact]
    public async Task Token_that_a_page_gets_of_its_server_opens_its_conversation()
    {
        RequireClients();
        await using var host = await BotServiceHost.StartAsync();
        var server = new DirectLineClient(host, BotServiceHost.Secret);
        var generated = await server.JsonAsync(HttpMethod.Post, "/tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_anna" } });

        await ChatAsync(
            host,
            async page =>
            {
                await Reads(page, "added echo@mluvii");
                await SaysAsync(page, "type");

                await Reads(page, "typed");
                await Reads(page, "added dl_anna");
            },
            $"token: \"{generated["token"]}\"");
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

    private static async Task ChatAsync(BotServiceHost host, Func<IPage, Task> chat, string credential = $"secret: \"{BotServiceHost.Secret}\"")
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            // The page is given by the test, so the browser cannot see that it, too, is of this machine.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-features=LocalNetworkAccessChecks"],
        });
        var page = await browser.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.RouteAsync("http://shop.example/**", route => route.Request.Url.EndsWith("webchat.js", StringComparison.Ordinal)
            ? route.FulfillAsync(new RouteFulfillOptions { Path = RequireClients(), ContentType = "text/javascript; charset=utf-8" })
            : route.FulfillAsync(new RouteFulfillOptions { Body = PageOf(host, credential), ContentType = "text/html; charset=utf-8" }));
        await page.GotoAsync("http://shop.example/");
        await chat(page);
    }

    private static Task Reads(IPage page, string words) => Expect(page.GetByText(words).First).ToBeVisibleAsync(new() { Timeout = Patience });

    private static Task PressesAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    private static async Task SaysAsync(IPage page, string words)
    {
        await page.GetByPlaceholder("Type your message").FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
    }

    private static string PageOf(BotServiceHost host, string credential) => $$"""
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
            directLine: WebChat.createDirectLine({ {{credential}}, domain: "{{host.Url}}/v3/directline" }),
            store, userID: "anna", locale: "en-US"
          }, document.getElementById("chat"));
        </script>
        """;
}
