namespace MluviiBot.Extensions.Channels;

/// <summary>The type of a file as mluvii's table spells it.</summary>
internal static class FileType
{
    /// <summary>From a name, an address, a bare ending or a content type; null when nothing tells.</summary>
    public static string? Of(string? file)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            return null;
        }

        return OfContentType(file) ?? Table(OfEnding(file));
    }

    /// <summary>From a content type; null when the table has no such type.</summary>
    public static string? OfContentType(string? type) => type?.Split(';')[0].Trim().ToUpperInvariant() switch
    {
        "AUDIO/WAV" or "AUDIO/X-WAV" or "AUDIO/WAVE" or "AUDIO/VND.WAVE" => "WAV",
        "AUDIO/MPEG" or "AUDIO/MP3" => "MP3",
        "VIDEO/MP4" or "AUDIO/MP4" => "MP4",
        "IMAGE/JPEG" or "IMAGE/JPG" => "JPG",
        "IMAGE/PNG" => "PNG",
        "IMAGE/GIF" => "GIF",
        "APPLICATION/PDF" => "PDF",
        "TEXT/PLAIN" => "TXT",
        _ => null,
    };

    private static string OfEnding(string file)
    {
        var path = Uri.TryCreate(file, UriKind.Absolute, out var address) ? address.AbsolutePath : file;
        return path[(path.LastIndexOfAny(['.', '/', '\\']) + 1)..].ToUpperInvariant();
    }

    private static string? Table(string ending) => ending switch
    {
        "" => null,
        "JPEG" => "JPG",
        "WAVE" => "WAV",
        _ => ending,
    };
}
