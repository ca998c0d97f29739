using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static ConversationResourceResponse CreateDirectConversation(this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null) => throw new NotImplementedException();

    public static ConversationResourceResponse CreateDirectConversation(this IConversations operations, string botAddress, string userAddress, Activity activity = null) => throw new NotImplementedException();

    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(this IConversations operations, string botAddress, string userAddress, Activity activity = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task DeleteConversationMemberAsync(this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<ChannelAccount> GetConversationMemberAsync(this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(this IConversations operations, string conversationId, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(this IConversations operations, string conversationId, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<ConversationsResult> GetConversationsAsync(this IConversations operations, string continuationToken = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static ResourceResponse ReplyToActivity(this IConversations operations, Activity activity) => throw new NotImplementedException();

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<ResourceResponse> SendConversationHistoryAsync(this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static ResourceResponse SendToConversation(this IConversations operations, Activity activity) => throw new NotImplementedException();

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static ResourceResponse UpdateActivity(this IConversations operations, Activity activity) => throw new NotImplementedException();

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<ResourceResponse> UploadAttachmentAsync(this IConversations operations, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
