using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>The guest fills in the offline form.</summary>
internal sealed record GuestLeavesMessage(string Text) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) =>
        stage.ActAsync(Guest, Within, sessionId => stage.Simulation.Guests.LeavesMessage(sessionId, Text), cancellationToken);
}
