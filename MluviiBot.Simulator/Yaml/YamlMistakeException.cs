namespace MluviiBot.Simulator.Yaml;

/// <summary>A mistake in a YAML file.</summary>
/// <param name="place">Where it is.</param>
/// <param name="problem">What is wrong and what to write instead.</param>
public sealed class YamlMistakeException(YamlPlace place, string problem) : Exception($"{place}: {problem}")
{
    public YamlPlace Place { get; } = place;
}
