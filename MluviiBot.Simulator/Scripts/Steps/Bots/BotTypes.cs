using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot has shown, since the guest's last act, that it is writing.</summary>
internal sealed record BotTypes : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var seat = stage.Guest(Guest);
        return stage.UntilAsync(
            Within, seat.BotHasTyped, () => new MismatchException("the bot to show that it is writing", "it did not"), cancellationToken);
    }
}
