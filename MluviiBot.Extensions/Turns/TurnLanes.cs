using Microsoft.Bot.Schema;

namespace MluviiBot.Extensions.Turns;

/// <summary>Names of lanes.</summary>
public static class TurnLanes
{
    /// <summary>The lane of a conversation; a connection that accepts arrivals by itself gives them the one that their activities will have.</summary>
    /// <param name="channelId">Channel of the activity.</param>
    /// <param name="conversationId">Its conversation.</param>
    public static string Of(string? channelId, string conversationId) => $"{channelId}/{conversationId}";

    internal static string? Of(Activity activity) => activity.Conversation?.Id is { Length: > 0 } conversation ? Of(activity.ChannelId, conversation) : null;
}
