using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Simulator.BotService;
using MluviiBot.Simulator.BotService.Conversations;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.Sessions.Chatbots;
using MluviiBot.Simulator.World;

namespace MluviiBot.Simulator.BotFramework;

/// <summary>mluvii as a Direct Line client of bots: guests are all <c>mluvii_guest</c>, answers come as events with channel data.</summary>
public sealed class BotFrameworkConnection(Simulation simulation, TenantBots bots, LocalBotService service, IOptions<BotFrameworkOptions> options) : IChatbotConnection
{
    /// <summary>Sessions whose conversation is remembered; a session that comes back later gets a new one.</summary>
    private const int Kept = 5_000;

    private readonly BotFrameworkOptions _options = options.Value;
    private readonly ConcurrentDictionary<long, BotConversation> _conversations = new();

    /// <inheritdoc/>
    public ChatbotKind Kind => ChatbotKind.BotFramework;

    /// <inheritdoc/>
    public TimeSpan Patience => TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task<SentToBot> SendAsync(ChatbotDelivery delivery, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        switch (delivery.Activity)
        {
            case ConversationEnded:
                _conversations.TryRemove(delivery.SessionId, out _);
                return SentToBot.Nothing;
            case ConversationStarted:
                return Told(await Open(delivery).BotIsAdded.WaitAsync(cancellationToken));
            default:
                var conversation = _conversations.TryGetValue(delivery.SessionId, out var known) ? known : Open(delivery);
                var (_, reply) = await service.PostAsync(conversation, GuestActivity.Of(delivery.Activity, _options), cancellationToken);
                return Told(reply);
        }
    }

    /// <summary>The session whose conversation has this id; null when there is none.</summary>
    internal long? SessionOf(string conversationId)
    {
        foreach (var (sessionId, conversation) in _conversations)
        {
            if (conversation.Id == conversationId)
            {
                return sessionId;
            }
        }

        return null;
    }

    private BotConversation Open(ChatbotDelivery delivery)
    {
        var conversation = service.Open(
            bots.RegistrationOf(delivery.Chatbot),
            user: GuestActivity.GuestId,
            locale: delivery.Activity.Language,
            fromBot: activity => simulation.Chatbots.Receive(delivery.SessionId, delivery.Chatbot.Id, BotFrameworkMessage.Read(activity.Json)));
        _conversations[delivery.SessionId] = conversation;
        if (_conversations.Count > Kept)
        {
            _conversations.TryRemove(_conversations.Keys.Min(), out _);
        }

        return conversation;
    }

    private static SentToBot Told(BotReply reply) => new(reply.Json, reply.Status, reply.Duration, reply.Problem);
}
