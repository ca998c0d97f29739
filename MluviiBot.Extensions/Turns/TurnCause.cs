namespace MluviiBot.Extensions.Turns;

/// <summary>Why a turn is run.</summary>
/// <param name="Arrival">What came in; null when the bot began the turn by itself.</param>
/// <param name="WakeupId">The wake-up that it was begun for; null otherwise.</param>
internal sealed record TurnCause(Arrival? Arrival = null, string? WakeupId = null);
