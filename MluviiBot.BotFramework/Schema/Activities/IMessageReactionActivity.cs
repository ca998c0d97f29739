namespace Microsoft.Bot.Schema;

/// <summary>Somebody reacted to the activity that <see cref="IActivity.ReplyToId"/> names.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}
