using MluviiBot.Extensions.Channels;

namespace MluviiBot.Dialogs.Files;

/// <summary>Finds the best way for a file on a channel.</summary>
internal static class FileWays
{
    private static readonly string[] Videos = ["youtube.com", "youtu.be"];

    public static FileWay WayTo(this OfferedFile file, GuestChannel channel, ChannelCapabilities capabilities) => file switch
    {
        { IsStored: true } when capabilities.CanSendFile(channel, file.Name) => FileWay.Stored,
        { Link: { } link } when capabilities.Supports(channel, ChannelFeature.ShareFileUrl) && capabilities.CanSendFile(channel, link.AbsoluteUri)
            && !IsVideo(link) => FileWay.Elsewhere,
        { Link: not null } => FileWay.Link,
        _ => FileWay.None,
    };

    // mluvii plays a video of YouTube when its address comes as text.
    private static bool IsVideo(Uri link) =>
        Array.Exists(Videos, host => link.Host == host || link.Host.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase));
}
