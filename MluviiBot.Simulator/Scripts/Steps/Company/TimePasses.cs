using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Company;

/// <summary>mluvii's clock goes on. A bot in another process has its own clock and does not notice.</summary>
internal sealed record TimePasses(TimeSpan By) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        stage.Simulation.Advance(By);
        return Task.CompletedTask;
    }
}
