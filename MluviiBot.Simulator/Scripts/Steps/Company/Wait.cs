using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Company;

/// <summary>The script really waits, for what a bot does by its own clock.</summary>
internal sealed record Wait(TimeSpan For) : ScriptStep
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static Wait Read(YamlValue value) => Durations.Read(value) is var span && span <= Longest
        ? new Wait(span)
        : throw value.Mistake("A script waits at most 1 min. For what mluvii does by its clock, write 'time passes'.");

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) => Task.Delay(For, cancellationToken);
}
