using Microsoft.Playwright;

namespace MluviiBot.Tests.Simulator.Page;

public sealed class RecordToolTests : BrowserTest
{
    [SkippableFact]
    public async Task What_was_played_comes_as_a_script()
    {
        await OpenAsync();
        await NewGuestAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Record", Exact = true }).ClickAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("#tool-record").GetByRole(AriaRole.Link).ClickAsync());

        download.SuggestedFilename.ShouldEndWith(".yaml");
        (await File.ReadAllTextAsync(await download.PathAsync())).ShouldContain("guest arrives");
    }
}
