using System.Text.RegularExpressions;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Tests.Bot;

namespace MluviiBot.Tests.Simulator.Scripts;

/// <summary>The guide shows what can be written.</summary>
public sealed partial class ScriptGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(SourceFiles.Root, "docs", "scripts.md"));

    [Fact]
    public void Examples_of_the_guide_can_be_read()
    {
        var blocks = YamlBlock().Matches(Guide).Select(match => match.Groups[1].Value).ToArray();

        blocks.Length.ShouldBeGreaterThan(5);
        foreach (var block in blocks)
        {
            var whole = block.StartsWith("script:", StringComparison.Ordinal) ? block : $"script: Example\nsteps:\n{block}";
            Should.NotThrow(() => ScriptFile.Read(whole, "scripts.md", Rehearsal.Company));
        }
    }

    [Fact]
    public void Guide_has_an_example_of_every_kind_of_step()
    {
        var words = ScriptFile.Examples.Select(example => example.Split(':')[0]);

        words.Where(step => !Guide.Contains($"- {step}", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Scripts_of_the_bot_can_be_read()
    {
        foreach (var file in SourceFiles.In("scripts", "*.yaml"))
        {
            Should.NotThrow(() => ScriptFile.Read(File.ReadAllText(file), file, Rehearsal.Company));
        }
    }

    [GeneratedRegex("```yaml\\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
