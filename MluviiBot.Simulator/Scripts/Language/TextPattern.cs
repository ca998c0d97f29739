using System.Text.RegularExpressions;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Language;

/// <summary>What a text must be like: the same, containing something, or matching a regular expression.</summary>
/// <remarks>Spaces around it and the kind of line ends do not count; with <c>contains</c> upper and lower case are equal.</remarks>
internal sealed class TextPattern
{
    private readonly Func<string, bool> _accepts;

    private TextPattern(string wording, string? exact, Func<string, bool> accepts)
    {
        Wording = wording;
        Exact = exact;
        _accepts = accepts;
    }

    /// <summary>The names under which it is written.</summary>
    public static IReadOnlyList<string> Names { get; } = ["exactly", "contains", "matches"];

    /// <summary>For messages.</summary>
    public string Wording { get; }

    /// <summary>The text when it must be the same; null otherwise.</summary>
    public string? Exact { get; }

    public bool Accepts(string? text) => text is not null && _accepts(Plain(text));

    /// <summary>The same text and no other.</summary>
    public static TextPattern Of(string text)
    {
        var plain = Plain(text);
        return new TextPattern($"\"{plain}\"", plain, said => said == plain);
    }

    /// <summary>A text, or what a text must contain or match.</summary>
    public static TextPattern Read(YamlValue value) => value.IsMapping ? Read(value, value.Mapping([.. Names])) : Of(value.Text());

    /// <summary>One of <c>exactly</c>, <c>contains</c> and <c>matches</c> among the names of a step.</summary>
    public static TextPattern Read(YamlValue whole, YamlMapping names)
    {
        var given = Names.Select(name => (Name: name, Value: names.Optional(name))).Where(one => one.Value is not null).ToArray();
        if (given is not [var (name, value)])
        {
            throw whole.Mistake("Write one of exactly, contains and matches.");
        }

        var text = value!.Text();
        return name switch
        {
            "contains" => new TextPattern($"something with \"{text}\"", null, said => said.Contains(Plain(text), StringComparison.OrdinalIgnoreCase)),
            "matches" => new TextPattern($"something that matches /{text}/", null, Expression(value).IsMatch),
            _ => Of(text),
        };
    }

    private static Regex Expression(YamlValue value)
    {
        try
        {
            return new Regex(value.Text(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException wrong)
        {
            throw value.Mistake($"This is no regular expression: {wrong.Message}");
        }
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
