using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Requests;

/// <summary>How to reach a conversation that is to be woken because of a request; the payload of its wake-up.</summary>
internal sealed class Deadline
{
    public ConversationReference Conversation { get; set; } = new();

    /// <summary>Full name of the adapter's type: a bot may have one per connection.</summary>
    public string? Adapter { get; set; }
}
