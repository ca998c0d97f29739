using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Operators;

/// <summary>The operator who talks with the guest writes.</summary>
internal sealed record OperatorWrites(string Text) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var sessionId = stage.Guest(Guest).SessionId;
        return stage.TryAsync(Within, () => stage.Simulation.Operators.Writes(sessionId, Text), cancellationToken);
    }
}
