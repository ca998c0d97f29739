using System.Globalization;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The conversation operations. An argument that is missing is a <see cref="ValidationException"/>, an answer without success an
/// <see cref="ErrorResponseException"/>, an answer that is not JSON a <see cref="SerializationException"/>.
/// </summary>
public class Conversations : IConversations, IServiceOperations<ConnectorClient>
{
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; }

    /// <summary>The conversations that the bot has taken part in, a page at a time; most channels do not offer it.</summary>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    public async Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        var uri = ConnectorUri.Conversations(Client.BaseUri, ConnectorUri.Query(nameof(continuationToken), continuationToken));
        using var request = new ConnectorRequest(Client, "GetConversations", HttpMethod.Get, uri, null, customHeaders);
        return await request.ReadAsync<ConversationsResult>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts a conversation; where the channel has one with these members already, it may answer with that.</summary>
    public async Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(parameters, nameof(parameters));
        var uri = ConnectorUri.Conversations(Client.BaseUri);
        using var request = new ConnectorRequest(Client, "CreateConversation", HttpMethod.Post, uri, parameters, customHeaders);
        return await request.ReadAsync<ConversationResourceResponse>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends to the end of the conversation. The answer has no body where the channel gives out no ids.</summary>
    public async Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        ConnectorUri.Require(activity, nameof(activity));
        var uri = ConnectorUri.Conversation(Client.BaseUri, conversationId, "activities");
        using var request = new ConnectorRequest(Client, "SendToConversation", HttpMethod.Post, uri, activity, customHeaders);
        return await request.ReadAsync<ResourceResponse>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Puts past activities into a conversation.</summary>
    public async Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        ConnectorUri.Require(transcript, nameof(transcript));
        var uri = ConnectorUri.Conversation(Client.BaseUri, conversationId, "activities/history");
        using var request = new ConnectorRequest(Client, "SendConversationHistory", HttpMethod.Post, uri, transcript, customHeaders);
        return await request.ReadAsync<ResourceResponse>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Replaces an activity that was sent, where the channel can.</summary>
    public async Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        ConnectorUri.Require(activityId, nameof(activityId));
        ConnectorUri.Require(activity, nameof(activity));
        var uri = ConnectorUri.Activity(Client.BaseUri, conversationId, activityId);
        using var request = new ConnectorRequest(Client, "UpdateActivity", HttpMethod.Put, uri, activity, customHeaders);
        return await request.ReadAsync<ResourceResponse>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends as an answer to an activity; a channel without threads puts it at the end. The answer has no body where the channel
    /// gives out no ids.</summary>
    public async Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        ConnectorUri.Require(activityId, nameof(activityId));
        ConnectorUri.Require(activity, nameof(activity));
        var uri = ConnectorUri.Activity(Client.BaseUri, conversationId, activityId);
        using var request = new ConnectorRequest(Client, "ReplyToActivity", HttpMethod.Post, uri, activity, customHeaders);
        return await request.ReadAsync<ResourceResponse>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Takes back an activity that was sent, where the channel can.</summary>
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        ConnectorUri.Require(activityId, nameof(activityId));
        var uri = ConnectorUri.Activity(Client.BaseUri, conversationId, activityId);
        using var request = new ConnectorRequest(Client, "DeleteActivity", HttpMethod.Delete, uri, null, customHeaders);
        return await request.ReadNothingAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        var uri = ConnectorUri.Conversation(Client.BaseUri, conversationId, "members");
        using var request = new ConnectorRequest(Client, "GetConversationMembers", HttpMethod.Get, uri, null, customHeaders);
        return await request.ReadAsync<IList<ChannelAccount>>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>One member of a conversation; note that the member comes first among the arguments.</summary>
    public async Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(userId, nameof(userId));
        ConnectorUri.Require(conversationId, nameof(conversationId));
        var uri = ConnectorUri.Member(Client.BaseUri, conversationId, userId, nameof(userId));
        using var request = new ConnectorRequest(Client, "GetConversationMember", HttpMethod.Get, uri, null, customHeaders);
        return await request.ReadAsync<ChannelAccount>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Removes a member; a channel may end the conversation with the last one.</summary>
    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        ConnectorUri.Require(memberId, nameof(memberId));
        var uri = ConnectorUri.Member(Client.BaseUri, conversationId, memberId, nameof(memberId));
        using var request = new ConnectorRequest(Client, "DeleteConversationMember", HttpMethod.Delete, uri, null, customHeaders);
        return await request.ReadNothingAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The members a page at a time; the service may give fewer than asked for.</summary>
    public async Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = null, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        var size = pageSize?.ToString(CultureInfo.InvariantCulture);
        var query = ConnectorUri.Query(nameof(pageSize), size, nameof(continuationToken), continuationToken);
        var uri = ConnectorUri.Conversation(Client.BaseUri, conversationId, "pagedmembers", query);
        using var request = new ConnectorRequest(Client, "GetConversationPagedMembers", HttpMethod.Get, uri, null, customHeaders);
        return await request.ReadAsync<PagedMembersResult>(cancellationToken).ConfigureAwait(false);
    }

    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        ConnectorUri.Require(activityId, nameof(activityId));
        var uri = ConnectorUri.Activity(Client.BaseUri, conversationId, activityId, "/members");
        using var request = new ConnectorRequest(Client, "GetActivityMembers", HttpMethod.Get, uri, null, customHeaders);
        return await request.ReadAsync<IList<ChannelAccount>>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Stores a file with the channel; the id in the answer names it in <see cref="IAttachments"/>.</summary>
    public async Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(conversationId, nameof(conversationId));
        ConnectorUri.Require(attachmentUpload, nameof(attachmentUpload));
        var uri = ConnectorUri.Conversation(Client.BaseUri, conversationId, "attachments");
        using var request = new ConnectorRequest(Client, "UploadAttachment", HttpMethod.Post, uri, attachmentUpload, customHeaders);
        return await request.ReadAsync<ResourceResponse>(cancellationToken).ConfigureAwait(false);
    }
}
