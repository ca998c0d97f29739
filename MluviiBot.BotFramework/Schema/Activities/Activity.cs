using Microsoft.Bot.Connector;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class Activity : ICommandActivity, ICommandResultActivity, IContactRelationUpdateActivity, IConversationUpdateActivity, IEndOfConversationActivity, IEventActivity, IHandoffActivity, IInstallationUpdateActivity, IInvokeActivity, IMessageDeleteActivity, IMessageReactionActivity, IMessageUpdateActivity, ISuggestionActivity, ITraceActivity, ITypingActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    public Activity()
    {
    }

    public Activity(string type = null, string id = null, DateTimeOffset? timestamp = null, DateTimeOffset? localTimestamp = null, string serviceUrl = null, string channelId = null, ChannelAccount from = null, ConversationAccount conversation = null, ChannelAccount recipient = null, string textFormat = null, string attachmentLayout = null, IList<ChannelAccount> membersAdded = null, IList<ChannelAccount> membersRemoved = null, IList<MessageReaction> reactionsAdded = null, IList<MessageReaction> reactionsRemoved = null, string topicName = null, bool? historyDisclosed = null, string locale = null, string text = null, string speak = null, string inputHint = null, string summary = null, SuggestedActions suggestedActions = null, IList<Attachment> attachments = null, IList<Entity> entities = null, object channelData = null, string action = null, string replyToId = null, string label = null, string valueType = null, object value = null, string name = null, ConversationReference relatesTo = null, string code = null, DateTimeOffset? expiration = null, string importance = null, string deliveryMode = null, IList<string> listenFor = null, IList<TextHighlight> textHighlights = null, SemanticAction semanticAction = null, string localTimezone = null)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
        LocalTimezone = localTimezone;
    }

    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }

    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    [JsonProperty(PropertyName = "attachments")]
    public IList<Attachment> Attachments { get; set; }

    [JsonProperty(PropertyName = "callerId")]
    public string CallerId { get; set; }

    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonProperty(PropertyName = "deliveryMode")]
    public string DeliveryMode { get; set; }

    [JsonProperty(PropertyName = "entities")]
    public IList<Entity> Entities { get; set; }

    [JsonProperty(PropertyName = "expiration")]
    public DateTimeOffset? Expiration { get; set; }

    [JsonProperty(PropertyName = "from")]
    public ChannelAccount From { get; set; }

    [JsonProperty(PropertyName = "historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    [JsonProperty(PropertyName = "inputHint")]
    public string InputHint { get; set; }

    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    [JsonProperty(PropertyName = "listenFor")]
    public IList<string> ListenFor { get; set; }

    [JsonProperty(PropertyName = "localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    [JsonProperty(PropertyName = "localTimezone")]
    public string LocalTimezone { get; set; }

    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }

    [JsonProperty(PropertyName = "reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    [JsonProperty(PropertyName = "reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    [JsonProperty(PropertyName = "recipient")]
    public ChannelAccount Recipient { get; set; }

    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    [JsonProperty(PropertyName = "semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    [JsonProperty(PropertyName = "speak")]
    public string Speak { get; set; }

    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    [JsonProperty(PropertyName = "textFormat")]
    public string TextFormat { get; set; }

    [JsonProperty(PropertyName = "textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    [JsonProperty(PropertyName = "timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    [JsonProperty(PropertyName = "topicName")]
    public string TopicName { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    [JsonProperty(PropertyName = "valueType")]
    public string ValueType { get; set; }

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false) => throw new NotImplementedException();

    public ICommandActivity AsCommandActivity() => throw new NotImplementedException();

    public ICommandResultActivity AsCommandResultActivity() => throw new NotImplementedException();

    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() => throw new NotImplementedException();

    public IConversationUpdateActivity AsConversationUpdateActivity() => throw new NotImplementedException();

    public IEndOfConversationActivity AsEndOfConversationActivity() => throw new NotImplementedException();

    public IEventActivity AsEventActivity() => throw new NotImplementedException();

    public IHandoffActivity AsHandoffActivity() => throw new NotImplementedException();

    public IInstallationUpdateActivity AsInstallationUpdateActivity() => throw new NotImplementedException();

    public IInvokeActivity AsInvokeActivity() => throw new NotImplementedException();

    public IMessageActivity AsMessageActivity() => throw new NotImplementedException();

    public IMessageDeleteActivity AsMessageDeleteActivity() => throw new NotImplementedException();

    public IMessageReactionActivity AsMessageReactionActivity() => throw new NotImplementedException();

    public IMessageUpdateActivity AsMessageUpdateActivity() => throw new NotImplementedException();

    public ISuggestionActivity AsSuggestionActivity() => throw new NotImplementedException();

    public ITraceActivity AsTraceActivity() => throw new NotImplementedException();

    public ITypingActivity AsTypingActivity() => throw new NotImplementedException();

    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() => throw new NotImplementedException();

    public static IConversationUpdateActivity CreateConversationUpdateActivity() => throw new NotImplementedException();

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => throw new NotImplementedException();

    public static IEventActivity CreateEventActivity() => throw new NotImplementedException();

    public static IHandoffActivity CreateHandoffActivity() => throw new NotImplementedException();

    public static IInvokeActivity CreateInvokeActivity() => throw new NotImplementedException();

    public static IMessageActivity CreateMessageActivity() => throw new NotImplementedException();

    public Activity CreateReply(string text = null, string locale = null) => throw new NotImplementedException();

    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, string label = null) => throw new NotImplementedException();

    public static ITraceActivity CreateTraceActivity(string name, string valueType = null, object value = null, string label = null) => throw new NotImplementedException();

    public static ITypingActivity CreateTypingActivity() => throw new NotImplementedException();

    public TypeT GetChannelData<TypeT>() => throw new NotImplementedException();

    public ConversationReference GetConversationReference() => throw new NotImplementedException();

    public Mention[] GetMentions() => throw new NotImplementedException();

    public ConversationReference GetReplyConversationReference(ResourceResponse reply) => throw new NotImplementedException();

    public bool HasContent() => throw new NotImplementedException();

    protected bool IsActivity(string activityType) => throw new NotImplementedException();

    public bool IsFromStreamingConnection() => throw new NotImplementedException();

    public bool TryGetChannelData<TypeT>(out TypeT instance) => throw new NotImplementedException();
}
