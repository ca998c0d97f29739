#nullable enable
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Storage keys of the three kinds of state. Stored data depends on them: they never change.</summary>
internal static class StateKey
{
    public static string OfConversation(Activity activity) => $"{Channel(activity)}/conversations/{Conversation(activity)}";

    public static string OfUser(Activity activity) => $"{Channel(activity)}/users/{User(activity)}";

    public static string OfUserInConversation(Activity activity)
        => $"{Channel(activity)}/conversations/{Conversation(activity)}/users/{User(activity)}";

    private static string Channel(Activity activity) => activity.ChannelId ?? throw Missing("channelId");

    private static string Conversation(Activity activity) => activity.Conversation?.Id ?? throw Missing("conversation.id");

    private static string User(Activity activity) => activity.From?.Id ?? throw Missing("from.id");

    private static InvalidOperationException Missing(string member) => new($"State has no place: the activity has no {member}.");
}
