using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>The guest closes the window for a file or a form.</summary>
internal sealed record GuestCancels(Cancelled What) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) => stage.ActAsync(
        Guest,
        Within,
        sessionId =>
        {
            if (What is Cancelled.Upload)
            {
                stage.Simulation.Guests.CancelsUpload(sessionId);
            }
            else
            {
                stage.Simulation.Guests.CancelsForm(sessionId, GuestSubmits.NewestForm(stage.Guest(Guest).Session));
            }
        },
        cancellationToken);
}
