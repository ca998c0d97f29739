using Microsoft.Playwright;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.Sessions.Chatbots;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Simulator.Page;

public sealed class WireTests : BrowserTest
{
    [SkippableFact]
    public async Task Activity_is_seen_with_its_direction_status_and_json()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        BotSends(id, new GetCallParams());

        var answer = Row("GetCallParamsResponse");
        await Expect(answer).ToContainTextAsync("to the bot");
        await Expect(answer).ToContainTextAsync("200 · 5 ms");
        await answer.Locator("summary").ClickAsync();
        await Expect(answer.Locator("pre").First).ToContainTextAsync("\"callParams\": {}");
    }

    [SkippableFact]
    public async Task Filter_leaves_what_one_looks_for()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        BotSends(id, new GetCallParams());
        BotSends(id, new GetAvailableGroups());
        await Expect(Row("GetAvailableGroupsResponse")).ToBeVisibleAsync();

        await Wire.GetByLabel("Filter by words").FillAsync("callparams");

        await Expect(Row("GetAvailableGroupsResponse")).ToHaveCountAsync(0);
        await Expect(Row("GetCallParamsResponse")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Refused_activity_says_why()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        Simulation.Chatbots.Receive(id, 101, new BotMessage { Command = new Forward(), Json = """{"activity":"Forward"}""" });
        await Wire.GetByLabel("problems only").CheckAsync();

        var refused = Row("Forward");
        await Expect(refused).ToContainTextAsync("refused");
        await refused.Locator("summary").ClickAsync();
        await Expect(refused.Locator(".problem")).ToContainTextAsync("operatorGroupId");
    }

    [SkippableFact]
    public async Task Activity_is_sent_to_the_bot_again()
    {
        await OpenAsync();
        var id = await NewGuestAsync();
        Simulation.Guests.Says(id, "again");
        await Simulation.SettledAsync(id);
        var row = Row("Text").First;
        await Expect(row).ToContainTextAsync("200 ·");
        await row.Locator("summary").ClickAsync();

        await row.GetByRole(AriaRole.Button, new() { Name = "Send again" }).ClickAsync();

        await Expect(Row("Text")).ToHaveCountAsync(2);
    }

    private ILocator Row(string activity) => Wire.Locator("li.wire-row", new() { Has = Page.Locator(".what", new() { HasTextRegex = new System.Text.RegularExpressions.Regex($@"^{activity}\b") }) });
}
