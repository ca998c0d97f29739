namespace Microsoft.Bot.Schema;

/// <content>New activities, not addressed to anybody yet: a turn context fills in the conversation when it sends them.</content>
public partial class Activity
{
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>A conversationUpdate whose member lists are empty, ready to be added to.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() => new Activity(ActivityTypes.ConversationUpdate)
    {
        MembersAdded = new List<ChannelAccount>(),
        MembersRemoved = new List<ChannelAccount>(),
    };

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A message whose attachments and entities are empty lists, ready to be added to.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message)
    {
        Attachments = new List<Attachment>(),
        Entities = new List<Entity>(),
    };

    /// <summary>A trace for the log of the conversation; a channel shows it to test clients only.</summary>
    /// <param name="name">Who traces, for example the name of a dialog or middleware.</param>
    /// <param name="valueType">What <paramref name="value"/> holds; its .NET type name when left out.</param>
    /// <param name="value">Anything that can be written as JSON.</param>
    /// <param name="label">A short text that describes the value.</param>
    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, string label = null) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);
}
