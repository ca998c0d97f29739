namespace MluviiBot.Conversation;

/// <summary>What the bot does for the guest of a turn that failed. It lies in the turn, where the adapter finds it.</summary>
/// <param name="TellAsync">Tells the guest.</param>
internal sealed record Recovery(Func<CancellationToken, Task> TellAsync);
