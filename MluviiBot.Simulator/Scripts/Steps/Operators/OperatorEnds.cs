using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Operators;

/// <summary>The operator ends the session.</summary>
internal sealed record OperatorEnds : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var sessionId = stage.Guest(Guest).SessionId;
        return stage.TryAsync(Within, () => stage.Simulation.Operators.Ends(sessionId), cancellationToken);
    }
}
