using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The attachment operations without their HTTP messages.</summary>
public static class AttachmentsExtensions
{
    /// <summary>A file as it arrives; dispose of the stream, it holds a connection.</summary>
    /// <param name="operations">The attachments of a client for the file's channel.</param>
    /// <param name="attachmentId">The id that the upload gave.</param>
    /// <param name="viewId"><c>original</c> or <c>thumbnail</c>, or another from <see cref="AttachmentInfo.Views"/>.</param>
    /// <param name="cancellationToken">Ends the request; the reading of the stream takes its own.</param>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        // Not disposed of: the answer belongs to the stream.
        var result = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false);
        result.Request?.Dispose();
        return result.Body;
    }

    /// <summary>A file's name, type and the views that there are of it.</summary>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        using var result = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false);
        return result.Body;
    }
}
