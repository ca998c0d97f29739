using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MluviiBot.Tests.Simulator.Page;

public sealed class FaultsToolTests : BrowserTest
{
    [SkippableFact]
    public async Task Fault_is_asked_for_seen_and_removed()
    {
        await OpenAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Faults" }).ClickAsync();
        var tool = Page.Locator("#tool-faults");
        await tool.GetByLabel("Activity").FillAsync("Text");
        await tool.GetByLabel("What happens").SelectOptionAsync("drop");
        await tool.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Expect(tool.GetByRole(AriaRole.Listitem)).ToContainTextAsync("Text to the bot is lost: 0 of 1");
        await tool.GetByRole(AriaRole.Button, new() { Name = "Remove fault 1" }).ClickAsync();
        await Expect(tool.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
    }
}
