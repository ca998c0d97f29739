namespace MluviiBot.Extensions.Turns;

/// <summary>What waits in the store, and what failed.</summary>
/// <param name="Arrivals">Activities without a turn yet.</param>
/// <param name="Undelivered">Activities on their way out.</param>
/// <param name="OldestWaiting">When the oldest of both came; null when nothing waits.</param>
/// <param name="Undeliverable">How many were given up, by reason.</param>
/// <param name="Unreadable">How many inputs could not be read, or were given up as their turn could not be run, by reason.</param>
public sealed record Backlog(
    int Arrivals,
    int Undelivered,
    DateTimeOffset? OldestWaiting,
    IReadOnlyDictionary<string, int> Undeliverable,
    IReadOnlyDictionary<string, int> Unreadable);
