using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>From what a bot sends to what mluvii's API takes.</summary>
/// <remarks>
/// An activity of mluvii in the channel data goes as it is; text alone as <see cref="Text"/>; cards, other attachments and suggested actions in the
/// shape of Bot Framework, as on mluvii's page; <c>typing</c> as <see cref="Typing"/>; <c>endOfConversation</c> as <see cref="EndConversation"/>,
/// since the bot says with it that the conversation is over. Traces and whatever else has no meaning for mluvii go nowhere.
/// </remarks>
internal static class OutgoingActivity
{
    /// <summary>The same as one request each: a text, a command and cards in one message are one after another.</summary>
    public static IEnumerable<Activity> Split(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message)
        {
            return Write(activity, 0) is null ? [] : [activity];
        }

        var parts = new List<Activity>();
        var hasCards = activity.Attachments is { Count: > 0 };
        var hasActions = activity.SuggestedActions?.Actions is { Count: > 0 };
        if (!string.IsNullOrEmpty(activity.Text) && (hasCards || !hasActions))
        {
            parts.Add(Part(activity, part => (part.Text, part.TextFormat) = (activity.Text, activity.TextFormat)));
        }

        if (hasCards || hasActions)
        {
            parts.Add(Part(activity, part =>
            {
                part.Text = hasCards ? null : activity.Text;
                part.Attachments = activity.Attachments;
                part.AttachmentLayout = activity.AttachmentLayout;
                part.SuggestedActions = activity.SuggestedActions;
                part.InputHint = activity.InputHint;
            }));
        }

        if (activity.TryGetMluvii(out _))
        {
            parts.Add(Part(activity, part => part.ChannelData = activity.ChannelData));
        }

        return parts;
    }

    /// <summary>The request for an activity that was split.</summary>
    /// <returns>Null when it has no meaning for mluvii.</returns>
    public static byte[]? Write(Activity activity, long session) => activity switch
    {
        { Type: ActivityTypes.Typing } => Write(new Typing { Show = true }, session),
        { Type: ActivityTypes.EndOfConversation } => Write(new EndConversation(), session),
        { Type: not (ActivityTypes.Message or ActivityTypes.Event) } => null,
        _ when activity.TryGetMluvii(out var mluvii) => Write(mluvii, session),
        { Attachments.Count: > 0 } or { SuggestedActions.Actions.Count: > 0 } => RichMessage.Write(activity, session),
        { Type: ActivityTypes.Message, Text.Length: > 0 } => Write(new Text { Value = activity.Text }, session),
        _ => null,
    };

    private static byte[] Write(MluviiActivity activity, long session)
    {
        if (activity is not UnknownActivity unknown)
        {
            return Encoding.UTF8.GetBytes(MluviiJson.Write(activity with { SessionId = session }));
        }

        // Newer than this library, so nothing of it is known but that it belongs to the session.
        var json = JsonNode.Parse(unknown.Json)!.AsObject();
        foreach (var name in json.Select(member => member.Key).Where(IsSessionId).ToList())
        {
            json.Remove(name);
        }

        json["sessionId"] = session;
        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    private static bool IsSessionId(string name) => name.Equals("sessionId", StringComparison.OrdinalIgnoreCase);

    private static Activity Part(Activity whole, Action<Activity> fill)
    {
        var part = new Activity
        {
            Type = whole.Type,
            Id = whole.Id,
            Timestamp = whole.Timestamp,
            ChannelId = whole.ChannelId,
            ServiceUrl = whole.ServiceUrl,
            From = whole.From,
            Recipient = whole.Recipient,
            Conversation = whole.Conversation,
            ReplyToId = whole.ReplyToId,
            Locale = whole.Locale,
        };
        fill(part);
        return part;
    }
}
