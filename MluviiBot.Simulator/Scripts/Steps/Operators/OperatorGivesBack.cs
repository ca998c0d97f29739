using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Operators;

/// <summary>The operator gives the guest back to the bot.</summary>
internal sealed record OperatorGivesBack : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var sessionId = stage.Guest(Guest).SessionId;
        return stage.TryAsync(Within, () => stage.Simulation.Operators.GivesToChatbot(sessionId), cancellationToken);
    }
}
