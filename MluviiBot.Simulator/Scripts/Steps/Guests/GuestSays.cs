using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>The guest writes.</summary>
internal sealed record GuestSays(string Text) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) =>
        stage.ActAsync(Guest, Within, sessionId => stage.Simulation.Guests.Says(sessionId, Text), cancellationToken);
}
