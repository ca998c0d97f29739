using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Operators;

/// <summary>The operator who talks with the guest sets parameters, read-only ones too.</summary>
internal sealed record OperatorSets(IReadOnlyDictionary<string, string> Parameters) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var sessionId = stage.Guest(Guest).SessionId;
        var values = Parameters.ToDictionary(parameter => parameter.Key, string? (parameter) => parameter.Value);
        return stage.TryAsync(Within, () => stage.Simulation.Operators.Sets(sessionId, values), cancellationToken);
    }
}
