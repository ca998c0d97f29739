using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>The members as they are on the wire. Which of them mean something depends on <see cref="Type"/>.</content>
public partial class Activity
{
    /// <summary>What the activity is: one of <see cref="ActivityTypes"/>, or a subtype of it after a slash.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Set by the channel, unique within it; what the bot puts here is replaced on sending.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>When it was sent, UTC.</summary>
    [JsonProperty(PropertyName = "timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent by the sender's clock, with the sender's offset from UTC.</summary>
    [JsonProperty(PropertyName = "localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone as an IANA name, for example <c>Europe/Prague</c>.</summary>
    [JsonProperty(PropertyName = "localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>
    /// Who calls the bot, as found by authentication (<see cref="CallerIdConstants"/>). What came on the wire is not to be trusted.
    /// </summary>
    [JsonProperty(PropertyName = "callerId")]
    public string CallerId { get; set; }

    /// <summary>Base address of the channel's service: answers are posted there. It may change during a conversation.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel's name, for example <c>directline</c>.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>Who sent it.</summary>
    [JsonProperty(PropertyName = "from")]
    public ChannelAccount From { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who it is for; on an activity that the bot receives, the bot.</summary>
    [JsonProperty(PropertyName = "recipient")]
    public ChannelAccount Recipient { get; set; }

    /// <summary>The <see cref="Id"/> of the activity that this one answers.</summary>
    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>
    /// One of <see cref="DeliveryModes"/>; the channel takes a missing one as normal. On <c>expectReplies</c> the answers go into
    /// the body of the HTTP response, not to <see cref="ServiceUrl"/>.
    /// </summary>
    [JsonProperty(PropertyName = "deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Language of <see cref="Text"/> and of everything shown, as BCP 47: <c>cs</c>, <c>en-US</c>.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>What is shown, in the format that <see cref="TextFormat"/> says.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>; markdown when missing.</summary>
    [JsonProperty(PropertyName = "textFormat")]
    public string TextFormat { get; set; }

    /// <summary>What is spoken: plain text or SSML. Missing: the channel may speak the text; empty: it stays silent.</summary>
    [JsonProperty(PropertyName = "speak")]
    public string Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>: whether the bot waits for the user after this; accepting when missing.</summary>
    [JsonProperty(PropertyName = "inputHint")]
    public string InputHint { get; set; }

    /// <summary>Shown where the attachments cannot be.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    /// <summary>Buttons beside the input field; they go away once one is chosen or the user writes.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>Cards and files. Null, and empty, mean none.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>; a list when missing.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>; normal when missing.</summary>
    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    /// <summary>The point in time after which a message is not worth showing any more: it is then to be dropped.</summary>
    [JsonProperty(PropertyName = "expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>Things said about the activity, such as mentions and places.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>
    /// The channel's own data, in a form only the channel defines. Read from the wire: a <see cref="JObject"/> or <see cref="JArray"/>, or a
    /// string, number or truth value; text that looks like a date stays text. See <see cref="GetChannelData{TypeT}"/>.
    /// </summary>
    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    /// <summary>What was added or removed: <see cref="ContactRelationUpdateActionTypes"/>, <see cref="InstallationUpdateActionTypes"/>.</summary>
    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }

    /// <summary>Those who joined the conversation; the bot itself may be among them.</summary>
    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    [JsonProperty(PropertyName = "reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    [JsonProperty(PropertyName = "reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The new topic of the conversation.</summary>
    [JsonProperty(PropertyName = "topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether new members see what was said before they came.</summary>
    [JsonProperty(PropertyName = "historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>Name of an event, of the operation of an invoke or command, or of the one who traces.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>What goes with the name, or what a button carried. Typed as <see cref="ChannelData"/> is.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>What <see cref="Value"/> holds, as a name the two sides agree on.</summary>
    [JsonProperty(PropertyName = "valueType")]
    public string ValueType { get; set; }

    /// <summary>Describes a trace to a person.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>Another conversation that this activity is about.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why a conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>Words and phrases that speech recognition should expect.</summary>
    [JsonProperty(PropertyName = "listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>Parts of the text to emphasize in the activity that <see cref="ReplyToId"/> names.</summary>
    [JsonProperty(PropertyName = "textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>A programmatic action that goes with the message.</summary>
    [JsonProperty(PropertyName = "semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>Members of the wire JSON that have no property here; written back as they came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }
}
