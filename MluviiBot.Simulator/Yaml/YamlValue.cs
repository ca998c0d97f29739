using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MluviiBot.Simulator.Yaml;

/// <summary>A value in a YAML file that knows where it stands. What is not of the kind asked for is a mistake with a place.</summary>
public sealed class YamlValue
{
    private const int Deepest = 100;

    private readonly YamlNode _node;
    private readonly string _file;

    private YamlValue(YamlNode node, string file)
    {
        _node = node;
        _file = file;
    }

    public YamlPlace Place => new(_file, _node.Start.Line, _node.Start.Column);

    public bool IsList => _node is YamlSequenceNode;

    public bool IsMapping => _node is YamlMappingNode;

    /// <summary>Whether nothing stands there, as after a name and a colon.</summary>
    public bool IsEmpty => _node is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" };

    private string Kind => _node switch
    {
        YamlSequenceNode => "a list",
        YamlMappingNode => "several names with values",
        _ => $"'{_node}'",
    };

    /// <summary>Reads a file that holds one document.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="YamlMistakeException">It is not YAML, or empty.</exception>
    public static YamlValue Read(string text, string file)
    {
        var stream = new YamlStream();
        var parser = new Parser(new StringReader(text));
        try
        {
            CheckDepth(text, file);
            stream.Load(parser);
        }
        catch (Exception wrong) when (wrong is YamlException or InvalidOperationException)
        {
            // The library's scanner stumbles over some texts without saying where: then it is after what was read last.
            var place = wrong is YamlException { Start: var start } ? start : parser.Current?.End ?? default;
            throw new YamlMistakeException(
                new YamlPlace(file, Math.Max(1, place.Line), Math.Max(1, place.Column)), $"This is not YAML: {wrong.Message}");
        }

        return stream.Documents is [{ RootNode: { } root }, ..]
            ? new YamlValue(root, file)
            : throw new YamlMistakeException(new YamlPlace(file, 1, 1), "The file is empty.");
    }

    /// <summary>The value as names with values, all of them among the known ones.</summary>
    public YamlMapping Mapping(params ReadOnlySpan<string> known)
    {
        if (_node is not YamlMappingNode mapping)
        {
            throw Mistake($"Here must stand names with values ({string.Join(", ", known)}), not {Kind}.");
        }

        Dictionary<string, YamlValue> values = [];
        foreach (var (key, value) in mapping.Children)
        {
            var name = new YamlValue(key, _file);
            if (!known.Contains(name.Text()))
            {
                throw name.Mistake($"'{name.Text()}' is not known here{Spelling.Hint(name.Text(), known)}; known are {string.Join(", ", known)}.");
            }

            values.Add(name.Text(), new YamlValue(value, _file));
        }

        return new YamlMapping(this, values);
    }

    /// <summary>The value as names, which can be any, with values.</summary>
    public IEnumerable<(YamlValue Name, YamlValue Value)> Entries() => _node is YamlMappingNode mapping
        ? mapping.Children.Select(entry => (new YamlValue(entry.Key, _file), new YamlValue(entry.Value, _file)))
        : throw Mistake($"Here must stand names with values, not {Kind}.");

    /// <summary>The items of a list.</summary>
    public IEnumerable<YamlValue> Items() => _node is YamlSequenceNode list
        ? list.Children.Select(item => new YamlValue(item, _file))
        : throw Mistake($"Here must stand a list, not {Kind}.");

    public string Text() => _node is YamlScalarNode scalar ? scalar.Value ?? string.Empty : throw Mistake($"Here must stand a text, not {Kind}.");

    public int WholeNumber() => int.TryParse(Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw Mistake($"'{Text()}' must be a whole number.");

    /// <summary>A whole number between two, both included.</summary>
    public int WholeNumber(int least, int most) => WholeNumber() is var number && number >= least && number <= most
        ? number
        : throw Mistake($"'{Text()}' must be a whole number from {least} to {most}.");

    public bool YesNo() => Text() switch
    {
        "true" or "yes" => true,
        "false" or "no" => false,
        var other => throw Mistake($"'{other}' must be yes or no."),
    };

    /// <summary>One of the words of an enum, in lower case or as camelCase.</summary>
    public T Word<T>()
        where T : struct, Enum =>
        Enum.GetNames<T>().FirstOrDefault(name => name.Equals(Text(), StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<T>(name)
            : throw Mistake($"'{Text()}' must be one of {string.Join(", ", Enum.GetNames<T>().Select(word => char.ToLowerInvariant(word[0]) + word[1..]))}.");

    /// <summary>The mistake that this value is, to be thrown.</summary>
    public YamlMistakeException Mistake(string problem) => new(Place, problem);

    /// <summary>The library reads what is nested by calling itself: too deep a text would end the program.</summary>
    private static void CheckDepth(string text, string file)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest)
            {
                var start = parser.Current.Start;
                throw new YamlMistakeException(new YamlPlace(file, start.Line, start.Column), $"This is nested more than {Deepest} deep: put it flatter.");
            }
        }
    }
}
