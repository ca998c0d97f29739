using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;

namespace MluviiBot.Simulator.Scripts.Steps.Bots;

/// <summary>The bot takes all that mluvii sends it and then shows nothing more for a while.</summary>
/// <param name="While">How long; null for half a second.</param>
internal sealed record BotStaysSilent(TimeSpan? While) : ScriptStep
{
    private static readonly TimeSpan Default = TimeSpan.FromSeconds(0.5);

    public override async Task PlayAsync(Stage stage, CancellationToken cancellationToken)
    {
        var seat = stage.Guest(Guest);
        await stage.Simulation.SettledAsync(seat.SessionId, cancellationToken);
        var spoke = stage.UntilAsync(
            While ?? Default, () => seat.Unexpected() is not null, () => new MismatchException("words", "silence"), cancellationToken);
        await spoke.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        if (seat.Unexpected() is { } shown)
        {
            throw new MismatchException("the bot to stay silent", shown.ToString());
        }
    }
}
