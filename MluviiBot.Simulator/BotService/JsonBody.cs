using System.Text.Json;
using System.Text.Json.Nodes;

namespace MluviiBot.Simulator.BotService;

/// <summary>Reads what should be an activity.</summary>
internal static class JsonBody
{
    // A name that comes twice would only be noticed when somebody looks for it.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The object in the body, or null when there is none.</summary>
    public static async Task<JsonObject?> ReadObjectAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonNode.ParseAsync(body, documentOptions: Strict, cancellationToken: cancellationToken) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
