using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MluviiBot.Simulator.BotService.Attachments;

/// <summary>A file that a bot, a client or a guest uploaded.</summary>
/// <param name="name">Its name.</param>
/// <param name="contentType">What it is said to be; what is no content type counts for nothing.</param>
/// <param name="content">Its bytes.</param>
public sealed class UploadedFile(string name, string? contentType, byte[] content)
{
    /// <summary>The one view of a file.</summary>
    public const string OriginalView = "original";

    private const string AnyType = "application/octet-stream";

    public string Name => name;

    public string ContentType { get; } =
        contentType is not null && Ascii.IsValid(contentType) && MediaTypeHeaderValue.TryParse(contentType, out var known) ? known.ToString() : AnyType;

    /// <summary>In bytes.</summary>
    public int Length => content.Length;

    internal JsonObject ToJson() => new()
    {
        ["name"] = Name,
        ["type"] = ContentType,
        ["views"] = new JsonArray(new JsonObject { ["viewId"] = OriginalView, ["size"] = Length }),
    };

    /// <summary>Gives the file to whoever asks. A browser that opens its address runs nothing of it.</summary>
    /// <param name="response">Gets the headers that see to that.</param>
    /// <param name="isSaved">Whether such a browser saves it under its name rather than showing it.</param>
    internal FileContentHttpResult Give(HttpResponse response, bool isSaved = false)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.File(content, ContentType, isSaved ? Name : null);
    }
}
