#nullable enable
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What becomes of a logged message when it is updated or deleted later: a transcript shows its last form, in its place.</summary>
internal static class LoggedMessage
{
    // Stands in place of who wrote and who got it, so that a transcript can be read without knowing more.
    private const string Deleted = "deleted";

    public static Activity Updated(Activity original, Activity update)
    {
        update.Type = original.Type;
        update.LocalTimestamp = original.LocalTimestamp;
        update.Timestamp = original.Timestamp;
        return update;
    }

    public static Activity Tombstone(Activity original) => new()
    {
        Type = ActivityTypes.MessageDelete,
        Id = original.Id,
        ChannelId = original.ChannelId,
        Conversation = original.Conversation,
        From = new ChannelAccount { Id = Deleted, Role = original.From?.Role },
        Recipient = new ChannelAccount { Id = Deleted, Role = original.Recipient?.Role },
        ReplyToId = original.ReplyToId,
        ServiceUrl = original.ServiceUrl,
        Locale = original.Locale,
        LocalTimestamp = original.Timestamp,
        Timestamp = original.Timestamp,
    };
}
