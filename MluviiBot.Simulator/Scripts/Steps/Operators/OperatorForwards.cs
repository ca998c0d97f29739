using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Steps.Operators;

/// <summary>The operator forwards the guest to a group or to another operator.</summary>
internal sealed record OperatorForwards(Group? ToGroup, Operator? ToOperator) : ScriptStep
{
    public static OperatorForwards Read(StepContext context, YamlValue value) =>
        context.FindOperator(value.Text()) is { } person ? new OperatorForwards(null, person) : new OperatorForwards(context.Group(value), null);

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var sessionId = stage.Guest(Guest).SessionId;
        return stage.TryAsync(Within, () => Forward(stage.Simulation.Operators, sessionId), cancellationToken);
    }

    private void Forward(OperatorSide operators, long sessionId)
    {
        if (ToOperator is not null)
        {
            operators.ForwardsToOperator(sessionId, ToOperator.Id);
        }
        else
        {
            operators.ForwardsToGroup(sessionId, ToGroup!.Id);
        }
    }
}
