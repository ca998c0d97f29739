namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>An activity of the bot that reached the guest.</summary>
/// <param name="Conversation">Which guest.</param>
/// <param name="DeliveryId">Its Idempotency-Key.</param>
/// <param name="Text">What it says; the name of a command in brackets.</param>
/// <param name="Process">Who sent it.</param>
/// <param name="At">When it came, which may be some time before it was taken.</param>
/// <param name="AnswerLost">Whether the bot was not told that it arrived.</param>
internal sealed record Receipt(string Conversation, string DeliveryId, string Text, int Process, DateTimeOffset At, bool AnswerLost);
