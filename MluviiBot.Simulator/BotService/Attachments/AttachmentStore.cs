using System.Text.Json.Nodes;
using MluviiBot.Simulator.BotService.Conversations;

namespace MluviiBot.Simulator.BotService.Attachments;

/// <summary>The files that were uploaded last, up to 100 MB together; older ones are forgotten.</summary>
public sealed class AttachmentStore
{
    /// <summary>How long the body of an upload may be, in bytes.</summary>
    public const long LongestBody = 20_000_000;

    private const long Kept = 100_000_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, UploadedFile> _files = new(StringComparer.Ordinal);
    private readonly Queue<string> _byAge = [];
    private long _size;

    /// <summary>Keeps a file.</summary>
    /// <returns>Its id, which cannot be guessed.</returns>
    public string Add(UploadedFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var id = ConversationIds.New();
        lock (_lock)
        {
            _files[id] = file;
            _byAge.Enqueue(id);
            _size += file.Length;
            while (_size > Kept && _byAge.Count > 1)
            {
                _files.Remove(_byAge.Dequeue(), out var oldest);
                _size -= oldest!.Length;
            }
        }

        return id;
    }

    /// <summary>Keeps a file in the form of the Connector's AttachmentData.</summary>
    /// <returns>Its id, or null when it is no such data.</returns>
    internal string? Add(JsonObject data)
    {
        if (data.TextOf("originalBase64") is not { } base64)
        {
            return null;
        }

        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? Add(new UploadedFile(data.TextOf("name") ?? "file", data.TextOf("type"), bytes[..length]))
            : null;
    }

    /// <summary>The file, or null when it never was or is forgotten.</summary>
    public UploadedFile? Find(string id)
    {
        lock (_lock)
        {
            return _files.GetValueOrDefault(id);
        }
    }
}
