namespace Microsoft.Bot.Schema;

/// <summary>Members, topic or history of the conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Whether new members see what was said before they came.</summary>
    bool? HistoryDisclosed { get; set; }

    /// <summary>Those who joined; the bot itself may be among them.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    IList<ChannelAccount> MembersRemoved { get; set; }

    string TopicName { get; set; }
}
