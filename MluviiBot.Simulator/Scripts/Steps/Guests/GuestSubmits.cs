using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Scripts.Playing;
using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Scripts.Steps.Guests;

/// <summary>The guest fills in the newest form of mluvii and confirms it.</summary>
internal sealed record GuestSubmits(IReadOnlyDictionary<string, string> Values) : ScriptStep
{
    /// <exception cref="NotPossibleException">No form waits for the guest.</exception>
    public static long NewestForm(SessionView session) =>
        session.OpenForms is { Count: > 0 } forms ? forms.Max() : throw new NotPossibleException("No form waits for the guest.");

    public override Task PlayAsync(Stage stage, CancellationToken cancellationToken) => stage.ActAsync(
        Guest, Within, sessionId => stage.Simulation.Guests.Submits(sessionId, NewestForm(stage.Guest(Guest).Session), Values), cancellationToken);
}
