namespace Microsoft.Bot.Schema;

/// <content>Where an activity belongs, and activities that answer it.</content>
public partial class Activity
{
    /// <summary>
    /// Addresses this activity to the conversation of <paramref name="reference"/>: channel, service, conversation, both accounts, locale.
    /// </summary>
    /// <param name="reference">The conversation. Its locale wins over the one already set; without one, the own stays.</param>
    /// <param name="isIncoming">
    /// False (an answer of the bot): from the bot to the user, replying to the referenced activity.
    /// True: from the user to the bot, and this activity takes the referenced activity's id.
    /// </param>
    /// <returns>This activity.</returns>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>
    /// A message that answers this activity, with the accounts swapped and empty lists of attachments and entities.
    /// </summary>
    /// <param name="text">The message; empty when left out.</param>
    /// <param name="locale">The language of the answer; that of this activity when left out.</param>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = CreateAnswer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();
        return reply;
    }

    /// <summary>A trace that belongs to this activity.</summary>
    /// <param name="name">Who traces, for example the name of a dialog or middleware.</param>
    /// <param name="value">Anything that can be written as JSON.</param>
    /// <param name="valueType">What <paramref name="value"/> holds; its full .NET type name when left out.</param>
    /// <param name="label">A short text that describes the value.</param>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, string label = null)
    {
        var trace = CreateAnswer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().ToString();
        trace.Value = value;
        return trace;
    }

    /// <summary>What is needed to write into this activity's conversation later: <see cref="From"/> is taken to be the user.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToReplyTo,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The conversation of this activity with the id under which the channel stored <paramref name="reply"/>.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Whether the activity came over a streaming connection: its service url is not http(s).</summary>
    public bool IsFromStreamingConnection() => ServiceUrl is not null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Direct Line and Web Chat keep no conversationUpdate in the transcript: an answer that names one would be refused or not shown.
    /// </summary>
    private string IdToReplyTo => IsConversationUpdateThatIsNotStored ? null : Id;

    private bool IsConversationUpdateThatIsNotStored =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));

    private Activity CreateAnswer(string type) => new(type)
    {
        Timestamp = DateTimeOffset.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = IdToReplyTo,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation is null ? null : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
    };
}
