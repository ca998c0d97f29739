using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Company;

/// <summary>Operators come, take a break and go.</summary>
/// <param name="Presences">Ids of operators with what they do.</param>
internal sealed record OperatorsAre(IReadOnlyDictionary<int, Presence> Presences) : ScriptStep
{
    /// <summary>One word for all operators, or one for each that is named.</summary>
    public static OperatorsAre Read(StepContext context, YamlValue value) => new(value.IsMapping
        ? value.Entries().ToDictionary(entry => context.Operator(entry.Name).Id, entry => entry.Value.Word<Presence>())
        : context.Operators.ToDictionary(id => id, _ => value.Word<Presence>()));

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        stage.Simulation.Change(tenant => Presences.Aggregate(
            tenant, (changed, one) => changed.WithOperator(one.Key, person => person with { Presence = one.Value })));
        return Task.CompletedTask;
    }
}
