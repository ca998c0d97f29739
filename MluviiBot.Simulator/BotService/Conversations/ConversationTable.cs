namespace MluviiBot.Simulator.BotService.Conversations;

/// <summary>The conversations that were used last; older ones are forgotten.</summary>
public sealed class ConversationTable
{
    /// <summary>How many conversations are kept.</summary>
    public const int Kept = 5_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<BotConversation>> _byId = new(StringComparer.Ordinal);
    private readonly LinkedList<BotConversation> _byUse = [];

    internal BotConversation Add(BotConversation conversation)
    {
        lock (_lock)
        {
            if (_byId.TryGetValue(conversation.Id, out var known))
            {
                return known.Value;
            }

            _byId[conversation.Id] = _byUse.AddLast(conversation);
            if (_byUse.Count > Kept)
            {
                _byId.Remove(_byUse.First!.Value.Id);
                _byUse.RemoveFirst();
            }

            return conversation;
        }
    }

    /// <summary>The conversation, or null when it never was or is forgotten.</summary>
    public BotConversation? Find(string id)
    {
        lock (_lock)
        {
            if (!_byId.TryGetValue(id, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddLast(node);
            return node.Value;
        }
    }
}
