namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>Whether mluvii took what a bot sent.</summary>
/// <param name="Refusal">Null when it was taken.</param>
/// <param name="Reason">Why it was refused and what to do, in a sentence for developers.</param>
/// <param name="MessageId">Number of what the guest sees; null when he sees nothing of it.</param>
public sealed record BotSendResult(BotSendRefusal? Refusal, string? Reason = null, long? MessageId = null)
{
    public bool IsAccepted => Refusal is null;
}
