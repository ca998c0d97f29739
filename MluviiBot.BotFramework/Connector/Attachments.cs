using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Files that a channel keeps. Errors are those of <see cref="Conversations"/>.</summary>
public class Attachments : IAttachments, IServiceOperations<ConnectorClient>
{
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    public ConnectorClient Client { get; }

    /// <summary>A file's name, type and the views that there are of it.</summary>
    public async Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(attachmentId, nameof(attachmentId));
        var uri = ConnectorUri.Attachment(Client.BaseUri, attachmentId);
        using var request = new ConnectorRequest(Client, "GetAttachmentInfo", HttpMethod.Get, uri, null, customHeaders);
        return await request.ReadAsync<AttachmentInfo>(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A file as it arrives; dispose of the stream, it holds a connection.</summary>
    /// <param name="attachmentId">The id that the upload gave.</param>
    /// <param name="viewId"><c>original</c> or <c>thumbnail</c>, or another from <see cref="AttachmentInfo.Views"/>.</param>
    public async Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") =>
        await this.GetAttachmentAsync(attachmentId, viewId).ConfigureAwait(false);

    /// <summary>Where a file lies. Whoever fetches it needs the bot's token.</summary>
    /// <param name="attachmentId">The id that the upload gave.</param>
    /// <param name="viewId"><c>original</c> or <c>thumbnail</c>, or another from <see cref="AttachmentInfo.Views"/>.</param>
    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        ArgumentNullException.ThrowIfNull(viewId);
        return ConnectorUri.AttachmentView(Client.BaseUri, attachmentId, viewId).AbsoluteUri;
    }

    /// <summary>A file as it arrives, from where the service says it lies; the token goes to the service alone.</summary>
    /// <param name="attachmentId">The id that the upload gave.</param>
    /// <param name="viewId"><c>original</c> or <c>thumbnail</c>, or another from <see cref="AttachmentInfo.Views"/>.</param>
    /// <param name="customHeaders">Replace those of the same name.</param>
    /// <param name="cancellationToken">Ends the request; the reading of the stream takes its own.</param>
    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ConnectorUri.Require(attachmentId, nameof(attachmentId));
        ConnectorUri.Require(viewId, nameof(viewId));
        var uri = ConnectorUri.AttachmentView(Client.BaseUri, attachmentId, viewId);
        using var request = new ConnectorRequest(Client, "GetAttachment", HttpMethod.Get, uri, null, customHeaders);
        return await request.ReadStreamAsync(cancellationToken).ConfigureAwait(false);
    }
}
