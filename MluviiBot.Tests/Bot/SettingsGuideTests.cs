using System.Text.Json;
using System.Text.RegularExpressions;
using MluviiBot.Hosting;
using MluviiBot.Settings;

namespace MluviiBot.Tests.Bot;

/// <summary>The tables of <c>docs/settings.md</c> tell all that can be set, and nothing that cannot.</summary>
public sealed partial class SettingsGuideTests
{
    private static readonly IReadOnlyList<string> Told = [.. KeysInGuide()];

    [Fact]
    public void Every_key_of_appsettings_is_in_the_guide()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceFiles.Root, "appsettings.json")));

        KeysIn(settings.RootElement, string.Empty).Where(key => !Told.Any(told => Covers(told, key))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_option_is_in_the_guide() =>
        Options().Where(key => !Told.Any(told => Covers(told, key))).ShouldBeEmpty();

    [Fact]
    public void Every_key_in_the_guide_is_an_option()
    {
        string[] ofOthers = ["MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppType", "PORT", "WEBSITES_PORT", "Logging:LogLevel:*", "Logging:Console:QueueFullMode"];

        Told.Where(told => !Options().Any(key => Covers(key, told) || Covers(told, key))).Except(ofOthers).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Guest:Attempts", "Guest:Attempts", true)]
    [InlineData("Guest:HandOffReasons:*", "Guest:HandOffReasons:Lead", true)]
    [InlineData("Guest:HandOffReasons:*", "Guest:HandOffReasons", false)]
    [InlineData("Guest:Attempts", "Guest:MenuAttempts", false)]
    public void A_key_covers_those_that_it_stands_for(string told, string key, bool covers) => Covers(told, key).ShouldBe(covers);

    private static bool Covers(string told, string key)
    {
        var (pattern, parts) = (told.Split(':'), key.Split(':'));
        return pattern.Length == parts.Length && pattern.Zip(parts).All(pair => pair.First == KnownSettings.AnyName || pair.First == pair.Second);
    }

    /// <summary>The bot's own, and who it is; of a list its name alone.</summary>
    private static List<string> Options() =>
        [.. KnownSettings.Keys.Concat(KnownSettings.KeysOf(typeof(BotCredentials), string.Empty)).Select(key => key.Split($":{KnownSettings.AnyNumber}")[0]).Distinct()];

    private static IEnumerable<string> KeysIn(JsonElement element, string key) => element.ValueKind is JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(member => KeysIn(member.Value, key.Length == 0 ? member.Name : $"{key}:{member.Name}"))
        : [key];

    /// <summary>The first cells of the tables: whole keys, and names that stand in place of the end of the key before them.</summary>
    private static IEnumerable<string> KeysInGuide()
    {
        foreach (Match row in Row().Matches(File.ReadAllText(Path.Combine(SourceFiles.Root, "docs", "settings.md"))))
        {
            var whole = string.Empty;
            foreach (Match name in Code().Matches(row.Groups[1].Value))
            {
                var key = Place().Replace(name.Groups[1].Value, KnownSettings.AnyName);
                key = key.EndsWith(":0", StringComparison.Ordinal) ? key[..^2] : key;
                var isWhole = whole.Length == 0 || key.Contains(':') || !whole.Contains(':');
                yield return whole = isWhole ? key : $"{whole[..(whole.LastIndexOf(':') + 1)]}{key}";
            }
        }
    }

    [GeneratedRegex(@"^\| (`.*?) \| ", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=:)(\{\w+\}|[A-Z]{3,})(?=:|$)")]
    private static partial Regex Place();
}
