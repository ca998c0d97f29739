using System.Text.Json.Nodes;

namespace MluviiBot.Simulator.BotService.Attachments;

/// <summary>A file that a bot or a client uploaded.</summary>
public sealed record UploadedFile(string Name, string ContentType, byte[] Content)
{
    /// <summary>The one view of a file.</summary>
    public const string OriginalView = "original";

    internal JsonObject ToJson() => new()
    {
        ["name"] = Name,
        ["type"] = ContentType,
        ["views"] = new JsonArray(new JsonObject { ["viewId"] = OriginalView, ["size"] = Content.Length }),
    };
}
