using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.State;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>From what mluvii's API sends to what a bot takes, the same as on mluvii's Bot Framework connection.</summary>
/// <remarks>The channel data is what mluvii sent, word for word: from it the guest's channel is known, and the typed activity.</remarks>
internal static class IncomingActivity
{
    /// <summary>mluvii is a Direct Line client on its other connection: dialogs offer their choices as they do there.</summary>
    private const string ChannelId = "directline";

    /// <param name="mluvii">What mluvii sent; it has a session.</param>
    /// <param name="json">The same as it was sent.</param>
    /// <param name="chatbot">To whom.</param>
    /// <param name="now">When, if it does not say so itself.</param>
    public static Activity Read(MluviiActivity mluvii, string json, Chatbot chatbot, DateTimeOffset now)
    {
        var bot = new ChannelAccount(chatbot.BotId, chatbot.Name, role: RoleTypes.Bot);
        var activity = new Activity
        {
            ChannelId = ChannelId,
            ServiceUrl = chatbot.Options.Url!.AbsoluteUri,
            Conversation = new ConversationAccount(id: chatbot.ConversationOf(mluvii.SessionId!.Value)),
            From = new ChannelAccount(GuestState.SharedUserId, role: RoleTypes.User),
            Recipient = bot,
            Locale = mluvii.Language,
            Timestamp = mluvii.Timestamp?.Value ?? now,
            ChannelData = json,
        };
        switch (mluvii)
        {
            case Text text:
                activity.Type = ActivityTypes.Message;
                activity.Text = text.Value;
                activity.TextFormat = TextFormatTypes.Plain;
                break;
            case ConversationStarted:
                activity.Type = ActivityTypes.ConversationUpdate;
                activity.MembersAdded = [bot];
                break;
            case ConversationEnded:
                activity.Type = ActivityTypes.EndOfConversation;
                break;
            default:
                activity.Type = ActivityTypes.Event;
                activity.Name = mluvii.Activity;
                break;
        }

        return activity;
    }
}
