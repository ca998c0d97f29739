using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public class Attachments : IAttachments, IServiceOperations<ConnectorClient>
{
    public Attachments(ConnectorClient client)
    {
        throw new NotImplementedException();
    }

    public ConnectorClient Client { get; }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") => throw new NotImplementedException();

    public string GetAttachmentUri(string attachmentId, string viewId = "original") => throw new NotImplementedException();

    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
