using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MluviiBot.Tests.Bot.Texts;

public sealed partial class TextLintTests
{
    public static TheoryData<string> Resources =>
        [.. SourceFiles.In("MluviiBot/Texts", "*.resx").Select(path => Path.GetFileName(path).Split('.')[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Both_languages_have_the_same_texts_with_the_same_places_to_fill(string resource)
    {
        var english = Read($"{resource}.resx");
        var czech = Read($"{resource}.cs.resx");

        czech.Keys.Order().ShouldBe(english.Keys.Order());
        foreach (var (key, text) in english)
        {
            text.ShouldNotBeNullOrWhiteSpace(key);
            czech[key].ShouldNotBeNullOrWhiteSpace(key);
            PlacesIn(czech[key]).ShouldBe(PlacesIn(text), key);
        }
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public void Every_text_is_used(string resource)
    {
        var code = string.Join('\n', SourceFiles.In("MluviiBot", "*.cs").Select(File.ReadAllText));

        Read($"{resource}.resx").Keys.Where(key => !Regex.IsMatch(code, $@"\b{resource}\.{key}\b|""{key}""")).ShouldBeEmpty();
    }

    /// <summary>A sentence in the code would be said in one language only.</summary>
    [Fact]
    public void No_text_for_guests_is_in_the_code()
    {
        var sentences =
            from path in SourceFiles.In("MluviiBot/Dialogs", "*.cs").Concat(SourceFiles.In("MluviiBot/Conversation", "*.cs"))
            where !path.EndsWith("OptionsValidator.cs", StringComparison.Ordinal)
            from line in LogMessage().Replace(File.ReadAllText(path), string.Empty).Split('\n')
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match literal in Literal().Matches(line)
            where IsForReading(Hole().Replace(literal.Value, string.Empty))
            select $"{Path.GetFileName(path)}: {literal.Value}";

        sentences.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_said_that_is_written_in_the_code_but_by_the_explorer() =>
        SourceFiles.In("MluviiBot", "*.cs").Where(path => !path.Contains("/Explorer/", StringComparison.Ordinal) && IsSaid(File.ReadAllText(path))).ShouldBeEmpty();

    [Theory]
    [InlineData("{ await turnContext.SendActivityAsync(\"Ano\"); }", true)]
    [InlineData("step.EndTopicAsync($\"Ano {name}\", end, cancellationToken)", true)]
    [InlineData("MessageFactory.Text(GuestTexts.Greeting)", false)]
    [InlineData("turnContext.SendActivityAsync($\"{OfflineTexts.Why(result)} {MessageTexts.Offer}\")", false)]
    public void The_lint_sees_what_is_said(string code, bool isSaid) => IsSaid(code).ShouldBe(isSaid);

    [Theory]
    [InlineData("Dobrý", true)]
    [InlineData("two words", true)]
    [InlineData("menu", false)]
    [InlineData("oo1_guest_ident", false)]
    public void The_lint_knows_a_text_from_a_name(string literal, bool isText) => IsForReading(literal).ShouldBe(isText);

    private static bool IsSaid(string code) => Said().Matches(code).Any(said => Hole().Replace(said.Groups[1].Value, string.Empty).Any(char.IsLetter));

    private static bool IsForReading(string literal) => literal.Any(character => char.IsLetter(character) && !char.IsAscii(character)) || TwoWords().IsMatch(literal);

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(SourceFiles.Root, "MluviiBot/Texts", file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static IEnumerable<string> PlacesIn(string text) => Hole().Matches(text).Select(place => place.Value).Distinct().Order();

    [GeneratedRegex("""\$?"(?:[^"\\]|\\.)*" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\b(?:SendActivityAsync|SendMluviiAsync|EndTopicAsync|MessageFactory\.Text|GuestCard\.Hero|new HeroCard)\(\s*\$?""((?:[^""\\]|\\.)*)""")]
    private static partial Regex Said();

    [GeneratedRegex(@"\[LoggerMessage\(.*?\)\]\r?\n", RegexOptions.Singleline)]
    private static partial Regex LogMessage();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\p{L}{2,}[.,!?]? +\p{L}")]
    private static partial Regex TwoWords();
}
