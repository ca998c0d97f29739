using System.Net.Http.Json;
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

        await using var host = new BotHost("Development");
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
        var page = await browser.NewPageAsync();
        var conversation = page.WaitForRequestAsync(request => request.Url.EndsWith("/installation", StringComparison.Ordinal));
        await page.GotoAsync(playground.Page.AbsoluteUri);

        await Expect(page.GetByText("virtuální asistent").First).ToBeVisibleAsync();
        await page.Locator("button[aria-label='Mluvit s operátorem']").ClickAsync();

        // The button's message is the first activity that names a language: the client's own, English.
        await Expect(page.GetByText("Let me see who is free").First).ToBeVisibleAsync();

        // The test client plays the guest; mluvii's answers come from here.
        var link = (await conversation).PostDataJSON()!.Value;
        string[] answers =
        [
            """{"Activity":"SetCallParamsResponse","Success":true}""",
            """{"Activity":"GetAvailableGroupsResponse","AvailableGroups":[{"DisplayName":"Prodej","GroupId":1,"GroupState":"ONLINE"}]}""",
        ];
        foreach (var (number, channelData) in answers.Index())
        {
            using var answer = await bot.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), new
            {
                type = "event",
                id = $"mluvii-{number}",
                channelId = "directline",
                serviceUrl = new Uri(playground.Page, "_connector").AbsoluteUri,
                from = new { id = "mluvii_guest" },
                recipient = new { id = "bot" },
                conversation = new { id = link.GetProperty("directLineConversationId").GetString() },
                channelData,
            });
            answer.EnsureSuccessStatusCode();
        }

        await Expect(page.GetByText("I am handing you over").First).ToBeVisibleAsync();
        if (Environment.GetEnvironmentVariable("MLUVIIBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "agents-playground.png") });
        }
    }
}
