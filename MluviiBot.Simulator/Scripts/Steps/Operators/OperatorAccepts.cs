using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Scripts.Steps.Operators;

/// <summary>An operator takes the guest, who is offered to him or waits in his queue.</summary>
internal sealed record OperatorAccepts(Operator Person) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var sessionId = stage.Guest(Guest).SessionId;
        return stage.TryAsync(Within, () => stage.Simulation.Operators.Accepts(sessionId, Person.Id), cancellationToken);
    }
}
