using System.Text.RegularExpressions;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Channels;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Guide;

/// <summary>The code of docs/extensions.md is the code that the tests compile and run.</summary>
public partial class GuideTests
{
    private static readonly string Root = FindRoot();

    private static readonly Dictionary<string, string> Regions = Directory
        .EnumerateFiles(Path.Combine(Root, "MluviiBot.Tests", "Extensions", "Guide"), "*.cs")
        .SelectMany(file => Region().Matches(Read(file)))
        .ToDictionary(region => region.Groups["name"].Value, region => Dedent(region.Groups["code"].Value));

    private static readonly string Guide = Read(Path.Combine(Root, "docs", "extensions.md"));

    [Fact]
    public void Every_CSharp_block_is_a_region_of_the_sample_word_for_word()
    {
        var blocks = Block().Matches(Guide);

        blocks.Count.ShouldBe(CSharpFence().Count(Guide), "each C# block names its region in a comment above it");
        foreach (Match block in blocks)
        {
            var name = block.Groups["name"].Value;
            Regions.ShouldContainKey(name);
            block.Groups["code"].Value.TrimEnd().ShouldBe(Regions[name], $"docs/extensions.md, block \"{name}\"");
        }
    }

    [Fact]
    public void Every_region_of_the_sample_is_in_the_guide() =>
        Block().Matches(Guide).Select(block => block.Groups["name"].Value).ShouldBe(Regions.Keys, ignoreOrder: true);

    [Fact]
    public void Every_setting_that_the_guide_names_exists()
    {
        var settings = Setting().Matches(Guide).Select(setting => setting.Groups["key"].Value).ToList();

        settings.ShouldNotBeEmpty();
        foreach (var path in settings.Select(setting => setting.Split(':')))
        {
            var (options, name) = path switch
            {
                ["Requests", var request] => (typeof(MluviiRequestOptions), request),
                ["Channels", _, var cell] => (typeof(GuestChannelOptions), cell),
                _ => (typeof(MluviiOptions), path[0]),
            };
            options.GetProperty(name).ShouldNotBeNull($"Mluvii:{string.Join(':', path)}");
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MluviiBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    private static string Dedent(string code)
    {
        var lines = code.TrimEnd().Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : line.TrimStart()));
    }

    [GeneratedRegex(@"^[ ]*#region (?<name>\w+)\n(?<code>.*?)^[ ]*#endregion", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^<!-- region (?<name>\w+) -->\n```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^```(csharp|cs|c#)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex CSharpFence();

    [GeneratedRegex(@"`Mluvii:(?<key>[A-Za-z:]+)`")]
    private static partial Regex Setting();
}
