using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static class AttachmentsExtensions
{
    public static Task<Stream> GetAttachmentAsync(this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public static Task<AttachmentInfo> GetAttachmentInfoAsync(this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default) => throw new NotImplementedException();
}
