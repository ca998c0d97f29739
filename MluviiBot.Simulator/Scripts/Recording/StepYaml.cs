using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MluviiBot.Simulator.Scripts.Recording;

/// <summary>Writes steps as YAML.</summary>
internal static class StepYaml
{
    /// <summary>What the library puts after a document; nobody who reads a script needs it.</summary>
    private const string DocumentEnd = "\n...\n";

    public static YamlNode Text(string text) => new YamlScalarNode(text.ReplaceLineEndings("\n"))
    {
        Style = text.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.Literal : ScalarStyle.Any,
    };

    public static YamlNode List(IEnumerable<string> texts) => new YamlSequenceNode(texts.Select(Text));

    public static YamlNode Map(IEnumerable<(string Name, YamlNode Value)> values)
    {
        var map = new YamlMappingNode();
        foreach (var (name, value) in values)
        {
            map.Children[Text(name)] = value;
        }

        return map;
    }

    /// <summary>Words alone, or words with what comes after the colon.</summary>
    public static YamlNode Step(string words, YamlNode? value = null) => value is null ? Text(words) : Map([(words, value)]);

    public static string Write(YamlNode document)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(document)).Save(writer, assignAnchors: false);
        var text = writer.ToString();
        return text.EndsWith(DocumentEnd, StringComparison.Ordinal) ? text[..^(DocumentEnd.Length - 1)] : text;
    }
}
