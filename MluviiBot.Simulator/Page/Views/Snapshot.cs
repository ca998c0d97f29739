using MluviiBot.Simulator.Sessions;

namespace MluviiBot.Simulator.Page.Views;

/// <summary>Where the page begins: all later events of the log come on top.</summary>
/// <param name="Sequence">Number of the last event that is surely in it.</param>
/// <param name="Tenant">The tenant.</param>
/// <param name="Sessions">The latest sessions, oldest first.</param>
public sealed record Snapshot(long Sequence, TenantView Tenant, IReadOnlyList<SessionView> Sessions)
{
    private const int LatestSessions = 200;

    public static Snapshot Of(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);

        // The number first: what happens meanwhile is told twice rather than never.
        var sequence = simulation.Log.LastSequence;
        return new Snapshot(sequence, TenantView.Of(simulation), [.. simulation.Sessions.TakeLast(LatestSessions)]);
    }
}
