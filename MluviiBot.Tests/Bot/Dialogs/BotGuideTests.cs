using System.Text.RegularExpressions;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Bot.Dialogs;

public sealed partial class BotGuideTests
{
    private const string Guide = "docs/bot.md";

    [Fact]
    public void The_diagram_in_the_guide_is_that_of_the_code() => ShouldHave(Guide, Diagram(), "mermaid", DialogDiagram.Draw());

    [Theory]
    [InlineData(Guide)]
    [InlineData("README.md")]
    public async Task A_transcript_is_what_the_bot_says(string document)
    {
        using var guest = new TalkingGuest(language: "en");
        var lines = Transcript().Match(await File.ReadAllTextAsync(Path.Combine(SourceFiles.Root, document))).Groups[1].Value.Split('\n');
        var said = new List<string>();
        foreach (var line in lines.Where(line => !line.StartsWith("bot> ", StringComparison.Ordinal)))
        {
            said.Add(line);
            var reply = line.Split("> ", 2) switch
            {
                ["guest", "(opens the chat)"] => await guest.OpensAsync(),
                ["guest", var text] => await guest.SaysAsync(text),
                ["mluvii", var state] => await guest.GetsAsync(GroupsOf(state)),
                _ => throw new InvalidOperationException($"Neither guest nor mluvii says: {line}"),
            };
            said.AddRange(reply.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(read => $"bot> {read}"));
        }

        ShouldHave(document, Transcript(), "text", string.Join('\n', said));
    }

    /// <summary>With MLUVIIBOT_WRITE_DOCS set, the block is written into the document instead of compared.</summary>
    private static void ShouldHave(string document, Regex block, string kind, string content)
    {
        var path = Path.Combine(SourceFiles.Root, document);
        var text = File.ReadAllText(path);
        if (Environment.GetEnvironmentVariable("MLUVIIBOT_WRITE_DOCS") is { Length: > 0 })
        {
            File.WriteAllText(path, text = block.Replace(text, _ => $"```{kind}\n{content}\n```", 1));
        }

        block.Match(text).Groups[1].Value.Split('\n').ShouldBe(content.Split('\n'), "run this test with MLUVIIBOT_WRITE_DOCS=1 to write it again");
    }

    /// <summary>"BUSY 3" or "OFFLINE BUSINESS_HOURS".</summary>
    private static GetAvailableGroupsResponse GroupsOf(string state) => state.Split(' ') switch
    {
        ["BUSY", var ahead] => TalkingGuest.Group(GroupState.Busy, int.Parse(ahead, System.Globalization.CultureInfo.InvariantCulture)),
        ["OFFLINE", var reason] => TalkingGuest.Group(GroupState.Offline, null, new GroupOfflineReason(reason)),
        _ => TalkingGuest.Group(new GroupState(state)),
    };

    [GeneratedRegex("```mermaid\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Diagram();

    [GeneratedRegex("```text\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Transcript();
}
