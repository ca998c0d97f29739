using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>The guest closes the chat.</summary>
internal sealed record GuestLeaves : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) =>
        stage.ActAsync(Guest, Within, sessionId => stage.Simulation.Guests.Leaves(sessionId), cancellationToken);
}
