using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Handling;

/// <summary>What a conversation began with.</summary>
public enum ConversationStart
{
    /// <summary>mluvii opened it (<see cref="ConversationStarted"/>, or the bot was added); the guest has written nothing yet.</summary>
    Opened,

    /// <summary>The guest wrote at once; the message is handled next.</summary>
    GuestWrote,

    /// <summary>Something else came first, such as a file; it is handled next.</summary>
    Event,
}
