using System.Globalization;
using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>The guest presses a button, by its title or its number; where there are no buttons he writes the number.</summary>
internal sealed record GuestPicks(string Button) : ScriptStep
{
    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) => stage.ActAsync(
        Guest,
        Within,
        sessionId =>
        {
            var shown = LastButtons(stage.Guest(Guest).Session);
            if (!int.TryParse(Button, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || shown.Contains(Button))
            {
                stage.Simulation.Guests.Presses(sessionId, Button);
            }
            else if (shown.Count == 0)
            {
                stage.Simulation.Guests.Says(sessionId, Button);
            }
            else
            {
                var button = shown.ElementAtOrDefault(number - 1);
                stage.Simulation.Guests.Presses(
                    sessionId, button ?? throw new NotPossibleException($"The guest sees {shown.Count} buttons, no number {number}."));
            }
        },
        cancellationToken);

    private static IReadOnlyList<string> LastButtons(SessionView session) =>
        session.Transcript.Select(entry => new ShownPart(PartKind.Buttons, entry).Buttons).LastOrDefault(buttons => buttons.Count > 0) ?? [];
}
