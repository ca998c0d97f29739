using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>How mluvii reaches chatbots of one kind. What they send comes in by <see cref="ChatbotSide.Receive"/>.</summary>
public interface IChatbotConnection
{
    /// <summary>The chatbots that it reaches.</summary>
    ChatbotKind Kind { get; }

    /// <summary>
    /// How long the next activity of a session waits for the bot to take the one before; for ever on the API. A bot of Bot Framework may hold its
    /// turn open until it hears mluvii's answer, so there the answer is sent after a moment anyway.
    /// </summary>
    TimeSpan Patience { get; }

    /// <summary>Sends a bot one activity. Called for one session in the order of its activities; for many sessions at once.</summary>
    /// <remarks>
    /// A bot that fails or cannot be reached is a result, not an exception. <see cref="Extensions.Activities.ConversationStarted"/> stands for
    /// whatever begins a conversation on this connection, <see cref="Extensions.Activities.ConversationEnded"/> for whatever ends it.
    /// </remarks>
    Task<SentToBot> SendAsync(ChatbotDelivery delivery, CancellationToken cancellationToken = default);
}
