using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MluviiBot.Tests.Packaging;

/// <summary>A developer with nothing but the packages.</summary>
[Collection(Packages.Name)]
public sealed partial class TemplateTests(PackedFeed feed) : IAsyncLifetime
{
    public Task InitializeAsync() => Dotnet.SkipWithoutSdkAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [SkippableTheory]
    [InlineData("Shop")]
    [InlineData("1 my-shop")]
    public async Task A_new_bot_builds_passes_its_tests_and_greets_the_guest(string name)
    {
        var shop = feed.Folder(name);
        var hive = feed.Folder($"hive of {name}");
        var template = Path.Combine(feed.Feed, $"MluviiBot.Templates.{PackedFeed.Version}.nupkg");
        await AddFeedAsync(shop);
        await Dotnet.RunAsync(shop, feed.Variables, "new", "install", template, "--debug:custom-hive", hive);

        await Dotnet.RunAsync(shop, feed.Variables, "new", "mluvii-bot", "--debug:custom-hive", hive);

        (await Dotnet.RunAsync(shop, feed.Variables, "test")).ShouldContain("Failed:     0, Passed:     4");
        (await TalkAsync(Path.Combine(shop, name), "hello")).ShouldBe(["Hello, I am the shop's assistant.", "What can I do for you?"]);
    }

    [SkippableFact]
    public void The_template_is_one_that_dotnet_new_knows()
    {
        using var package = feed.Open("MluviiBot.Templates");

        Nuspec.Of(package).Types.ShouldBe(["Template"]);
        package.Entries.ShouldNotContain(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
        using var project = package.GetEntry("content/mluvii-bot/My-MluviiBot/My-MluviiBot.csproj")!.Open();
        XDocument.Load(project).Descendants("PackageReference").Select(reference => reference.Attribute("Version")!.Value)
            .ShouldAllBe(version => version == PackedFeed.Version);
    }

    /// <summary>The feed beside the sources that are configured on this machine.</summary>
    private Task AddFeedAsync(string folder) => File.WriteAllTextAsync(
        Path.Combine(folder, "nuget.config"),
        $"""<configuration><packageSources><add key="packed" value="{feed.Feed}" /></packageSources></configuration>""");

    /// <summary>Starts the bot and gives what it answers to the first words of a guest.</summary>
    private async Task<IEnumerable<string?>> TalkAsync(string project, string text)
    {
        var variables = new Dictionary<string, string>(feed.Variables) { ["ASPNETCORE_ENVIRONMENT"] = "Development" };
        var program = Path.Combine("bin", "Debug", "net10.0", $"{Path.GetFileName(project)}.dll");
        using var bot = Process.Start(Dotnet.StartInfo(project, variables, program, "--urls", "http://127.0.0.1:0"))!;
        try
        {
            using var http = new HttpClient { BaseAddress = await AddressAsync(bot) };
            using var answer = await http.PostAsJsonAsync("/api/messages", new
            {
                type = "message",
                id = "1",
                text,
                locale = "en-US",
                channelId = "directline",
                serviceUrl = "http://127.0.0.1:1/",
                deliveryMode = "expectReplies",
                from = new { id = "mluvii_guest" },
                recipient = new { id = "bot" },
                conversation = new { id = "conversation-1" },
            });
            var replies = await answer.Content.ReadFromJsonAsync<JsonObject>();
            return replies!["activities"]!.AsArray().Select(reply => reply!["text"]?.GetValue<string>());
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync();
        }
    }

    private static async Task<Uri> AddressAsync(Process bot)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await bot.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException($"The bot ended: {await bot.StandardError.ReadToEndAsync(limit.Token)}");
    }

    [GeneratedRegex(@"Now listening on: (http\S+)")]
    private static partial Regex Listening();
}
