namespace Microsoft.Bot.Schema;

/// <summary>What every activity has; <see cref="Activity"/> is the one implementation.</summary>
public interface IActivity
{
    /// <summary>The channel's own data; see <see cref="Activity.ChannelData"/>.</summary>
    object ChannelData { get; set; }

    string ChannelId { get; set; }

    ConversationAccount Conversation { get; set; }

    IList<Entity> Entities { get; set; }

    /// <summary>Who sent it.</summary>
    ChannelAccount From { get; set; }

    string Id { get; set; }

    /// <summary>When it was sent by the sender's clock, with the sender's offset from UTC.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>Who it is for; on an activity that the bot receives, the bot.</summary>
    ChannelAccount Recipient { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    string ReplyToId { get; set; }

    /// <summary>Base address of the channel's service, where answers are posted.</summary>
    string ServiceUrl { get; set; }

    /// <summary>When it was sent, UTC.</summary>
    DateTimeOffset? Timestamp { get; set; }

    string Type { get; set; }

    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    IContactRelationUpdateActivity AsContactRelationUpdateActivity();

    IConversationUpdateActivity AsConversationUpdateActivity();

    IEndOfConversationActivity AsEndOfConversationActivity();

    IEventActivity AsEventActivity();

    IInstallationUpdateActivity AsInstallationUpdateActivity();

    IInvokeActivity AsInvokeActivity();

    IMessageActivity AsMessageActivity();

    IMessageDeleteActivity AsMessageDeleteActivity();

    IMessageReactionActivity AsMessageReactionActivity();

    IMessageUpdateActivity AsMessageUpdateActivity();

    ISuggestionActivity AsSuggestionActivity();

    ITypingActivity AsTypingActivity();

    TypeT GetChannelData<TypeT>();

    ConversationReference GetConversationReference();

    bool TryGetChannelData<TypeT>(out TypeT instance);
}
