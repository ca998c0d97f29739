using System.Text.Json.Nodes;
using Microsoft.Playwright;
using MluviiBot.Simulator.Faults;
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

    [SkippableFact]
    public async Task Every_fault_can_be_asked_for_in_both_directions_and_for_one_guest()
    {
        await OpenAsync();
        var guest = await NewGuestAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Faults" }).ClickAsync();
        var tool = Page.Locator("#tool-faults");
        await tool.GetByLabel("this guest only").CheckAsync();
        var kinds = await tool.GetByLabel("What happens").Locator("option").EvaluateAllAsync<string[]>("options => options.map(option => option.value)");
        foreach (var direction in new[] { "toBot", "fromBot" })
        {
            await tool.GetByLabel("Direction").SelectOptionAsync(direction);
            foreach (var kind in kinds)
            {
                await tool.GetByLabel("What happens").SelectOptionAsync(kind);
                if (kind == "delay")
                {
                    await tool.GetByLabel("By seconds").FillAsync("90.5");
                }

                var faults = await tool.GetByRole(AriaRole.Listitem).CountAsync();
                await tool.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
                await Expect(tool.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(faults + 1);
            }
        }

        var added = JsonNode.Parse(await Client.GetStringAsync(new Uri("/api/faults", UriKind.Relative)))!.AsArray();
        added.Select(fault => fault!["kind"]!.ToString()).ShouldBe([.. FaultKinds.Names, .. FaultKinds.Names]);
        added.ShouldAllBe(fault => (long)fault!["sessionId"]! == guest);
        added[0]!["delay"]!.ToString().ShouldBe("00:01:30.5000000");
    }
}
