using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Requests;

/// <summary>When a conversation is to be woken because of a request, and how to reach it.</summary>
internal sealed class Deadline
{
    public DateTimeOffset Due { get; set; }

    public ConversationReference Conversation { get; set; } = new();

    /// <summary>Full name of the adapter's type: a bot may have one per connection.</summary>
    public string? Adapter { get; set; }

    /// <summary>How often a turn was begun for it.</summary>
    public int Attempts { get; set; }
}
