namespace MluviiBot.Simulator.Yaml;

/// <summary>Names with values in a YAML file.</summary>
public sealed class YamlMapping
{
    private readonly YamlValue _whole;
    private readonly Dictionary<string, YamlValue> _values;

    internal YamlMapping(YamlValue whole, Dictionary<string, YamlValue> values)
    {
        _whole = whole;
        _values = values;
    }

    /// <summary>The value of a name that must be there.</summary>
    public YamlValue Required(string name) => _values.GetValueOrDefault(name) ?? throw _whole.Mistake($"'{name}' is missing.");

    /// <summary>The value of a name; null when it is not there.</summary>
    public YamlValue? Optional(string name) => _values.GetValueOrDefault(name);

    /// <summary>The items of a list, each read; none when it is not there.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<YamlValue, T> read) => Optional(name) is { } list ? [.. list.Items().Select(read)] : [];

    /// <summary>The same with the values of another in place of its own.</summary>
    internal YamlMapping With(YamlMapping other)
    {
        Dictionary<string, YamlValue> values = new(_values);
        foreach (var (name, value) in other._values)
        {
            values[name] = value;
        }

        return new YamlMapping(_whole, values);
    }
}
