using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Events of the hand-off to a human, as the Bot Framework defines them.</summary>
public static class EventFactory
{
    /// <summary>Asks the channel to hand the conversation over.</summary>
    /// <param name="handoffContext">What the one who takes over should know; its form is up to the channel.</param>
    /// <param name="transcript">The conversation so far, sent as an attachment.</param>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        BotAssert.ContextNotNull(turnContext);
        var handoff = CreateHandoffEvent(HandoffEventNames.InitiateHandoff, AsJson(handoffContext), turnContext.Activity.Conversation);
        handoff.From = turnContext.Activity.From;
        handoff.RelatesTo = turnContext.Activity.GetConversationReference();
        handoff.ReplyToId = turnContext.Activity.Id;
        handoff.ServiceUrl = turnContext.Activity.ServiceUrl;
        handoff.ChannelId = turnContext.Activity.ChannelId;
        if (transcript is not null)
        {
            handoff.Attachments.Add(new Attachment { Content = transcript, ContentType = "application/json", Name = "Transcript" });
        }

        return handoff;
    }

    /// <summary>Tells how a hand-off goes.</summary>
    /// <param name="state"><c>accepted</c>, <c>failed</c> or <c>completed</c>.</param>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        var value = new JObject { ["state"] = state };
        if (message is not null)
        {
            value["message"] = message;
        }

        return CreateHandoffEvent(HandoffEventNames.HandoffStatus, value, conversation);
    }

    // Whoever reads the event, in this process or behind the channel, finds the same.
    private static object AsJson(object context) => context is null or string or JToken ? context : JToken.FromObject(context);

    private static Activity CreateHandoffEvent(string name, object value, ConversationAccount conversation) => new()
    {
        Type = ActivityTypes.Event,
        Name = name,
        Value = value,
        Id = Guid.NewGuid().ToString(),
        Timestamp = DateTimeOffset.UtcNow,
        Conversation = conversation,
        Attachments = [],
        Entities = [],
    };
}
