using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using MluviiBot.Simulator.Log;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Tests.Simulator.Page;

/// <summary>The page in Debian's chromium.</summary>
public abstract class BrowserTest : PageTest
{
    private const string Chromium = "/usr/bin/chromium";

    // Pages of other tests are open at the same time: five seconds are short on a small machine.
    private const float PatienceMilliseconds = 30_000;

    private readonly List<string> _errors = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    static BrowserTest() => Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);

    protected IPage Page { get; private set; } = null!;

    /// <summary>The guest's window in front.</summary>
    protected ILocator Window => Page.Locator(".window.front");

    protected ILocator Desk => Page.Locator("#desk");

    protected ILocator Wire => Page.Locator("#wire");

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (!File.Exists(Chromium))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        Page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } });

        // What the browser complains of, blocked scripts and styles too.
        Page.PageError += (_, error) => _errors.Add(error);
        Page.Console += (_, message) => _errors.AddRange(message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) ? [message.Text] : Array.Empty<string>());
    }

    public override async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await base.DisposeAsync();
        _errors.ShouldBeEmpty();
    }

    /// <summary>Opens the page, or skips the test where there is no browser.</summary>
    protected async Task OpenAsync()
    {
        Skip.IfNot(File.Exists(Chromium), "Chromium is not installed: apt-get install chromium.");
        await Page.GotoAsync(Url.AbsoluteUri);
        await ReadyAsync();
    }

    protected Task ReadyAsync() => Page.Locator("body[data-ready]").WaitForAsync();

    /// <summary>A guest comes by the page.</summary>
    protected async Task<long> NewGuestAsync(string channel = "WebChat")
    {
        await Page.GetByLabel("Channel", new() { Exact = true }).SelectOptionAsync(channel);
        var opened = await Page.RunAndWaitForResponseAsync(
            () => Page.GetByRole(AriaRole.Button, new() { Name = "New guest", Exact = true }).ClickAsync(),
            answer => answer.Url.EndsWith("/api/sessions", StringComparison.Ordinal));
        var id = JsonSerializer.Deserialize<SessionView>(await opened.BodyAsync(), SimulationJson.Options)!.Id;
        await InFrontAsync(id);
        return id;
    }

    /// <summary>Waits until the guest's window is in front: until then another one's is.</summary>
    protected Task InFrontAsync(long id) => Assertions.Expect(Window).ToHaveAttributeAsync("aria-label", new Regex($" {id}$"));

    /// <summary>Keeps a picture of the page for whoever wants to look: in the folder of MLUVIIBOT_SCREENSHOTS.</summary>
    protected async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("MLUVIIBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
        }
    }
}
