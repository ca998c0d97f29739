using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The conversation operations without their HTTP messages. Those that give no task block the calling thread: use the others.</summary>
public static class ConversationsExtensions
{
    /// <summary>The conversations that the bot has taken part in, a page at a time; most channels do not offer it.</summary>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    public static async Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Starts a conversation; where the channel has one with these members already, it may answer with that.</summary>
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        using var result = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Sends to the end of the conversation. The answer has no body where the channel gives out no ids.</summary>
    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Puts past activities into a conversation.</summary>
    public static async Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Replaces an activity that was sent, where the channel can.</summary>
    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Sends as an answer to an activity; a channel without threads puts it at the end. The answer has no body where the channel
    /// gives out no ids.</summary>
    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Takes back an activity that was sent, where the channel can.</summary>
    public static async Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false);
    }

    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>One member of a conversation; note that the member comes first among the arguments.</summary>
    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Removes a member; a channel may end the conversation with the last one.</summary>
    public static async Task DeleteConversationMemberAsync(
        this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The members a page at a time; the service may give fewer than asked for.</summary>
    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize = null, string continuationToken = null,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }

    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Stores a file with the channel; the id in the answer names it in <see cref="IAttachments"/>.</summary>
    public static async Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default)
    {
        using var result = await operations
            .UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }

    /// <summary>Sends to the activity's own conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <inheritdoc cref="SendToConversationAsync(IConversations, Activity, CancellationToken)"/>
    public static ResourceResponse SendToConversation(this IConversations operations, Activity activity) =>
        Wait(() => operations.SendToConversationAsync(activity));

    /// <summary>Answers the activity that <see cref="Activity.ReplyToId"/> names, in the activity's own conversation.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    /// <inheritdoc cref="ReplyToActivityAsync(IConversations, Activity, CancellationToken)"/>
    public static ResourceResponse ReplyToActivity(this IConversations operations, Activity activity) =>
        Wait(() => operations.ReplyToActivityAsync(activity));

    /// <summary>Replaces the activity with the same id in the activity's own conversation.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    /// <inheritdoc cref="UpdateActivityAsync(IConversations, Activity, CancellationToken)"/>
    public static ResourceResponse UpdateActivity(this IConversations operations, Activity activity) =>
        Wait(() => operations.UpdateActivityAsync(activity));

    /// <summary>Starts a conversation with one user.</summary>
    /// <param name="operations">The conversations of a client for the user's channel.</param>
    /// <param name="bot">The bot as the channel knows it.</param>
    /// <param name="user">The other side.</param>
    /// <param name="activity">Sent as the first activity, where the channel can.</param>
    /// <param name="cancellationToken">Ends the request and the waits between its repeats.</param>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    /// <inheritdoc cref="CreateDirectConversationAsync(IConversations, ChannelAccount, ChannelAccount, Activity, CancellationToken)"/>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations, string botAddress, string userAddress, Activity activity = null,
        CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(new ChannelAccount(botAddress), new ChannelAccount(userAddress), activity, cancellationToken);

    /// <inheritdoc cref="CreateDirectConversationAsync(IConversations, ChannelAccount, ChannelAccount, Activity, CancellationToken)"/>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null) =>
        Wait(() => operations.CreateDirectConversationAsync(bot, user, activity));

    /// <inheritdoc cref="CreateDirectConversationAsync(IConversations, ChannelAccount, ChannelAccount, Activity, CancellationToken)"/>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations, string botAddress, string userAddress, Activity activity = null) =>
        Wait(() => operations.CreateDirectConversationAsync(botAddress, userAddress, activity));

    // The surface has these without a task, the interface below them only with one. On the pool, so that a caller's synchronisation context
    // cannot lock up.
    private static T Wait<T>(Func<Task<T>> operation) => Task.Run(operation).GetAwaiter().GetResult();
}
