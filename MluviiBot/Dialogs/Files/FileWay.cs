using MluviiBot.Extensions.Channels;

namespace MluviiBot.Dialogs.Files;

/// <summary>How a file gets to the guest.</summary>
internal enum FileWay
{
    /// <summary>mluvii sends what it stores.</summary>
    Stored,

    /// <summary>mluvii sends what lies elsewhere.</summary>
    Elsewhere,

    /// <summary>The guest gets the address in words.</summary>
    Link,

    /// <summary>The channel shows no files of this type, and nothing else is known.</summary>
    None,
}

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
