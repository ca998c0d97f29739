namespace MluviiBot.Extensions.OperatorHandOff;

/// <summary>How a conversation came back to the bot after it was handed over.</summary>
/// <param name="After">Time since the hand-over.</param>
/// <param name="IsRoutingLoop">
/// Nobody had the conversation in between, twice in a row for the same reason: routing chose the bot again. Look at the conditions of routing: the row
/// of the bot must not apply to the reason that was set.
/// </param>
/// <param name="Reason">Reason of the hand-over; null when none was given.</param>
/// <param name="GuestWrote">The guest wrote, and the message is handled next; otherwise mluvii started the conversation again.</param>
public sealed record GuestReturn(TimeSpan After, bool IsRoutingLoop, string? Reason, bool GuestWrote);
