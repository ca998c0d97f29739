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
        using var whole = new MemoryStream();
        await body.CopyToAsync(whole, cancellationToken);
        try
        {
            var json = whole.GetBuffer().AsSpan(0, (int)whole.Length);
            return IsReadable(json) ? JsonNode.Parse(json, documentOptions: Strict) as JsonObject : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether a text is JSON to its end, at most 64 deep, with every character whole. Half of an emoji, as bots leave it that cut a text, would only
    /// be noticed, by an exception, when somebody looks at it.
    /// </summary>
    public static bool IsReadable(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                {
                    _ = reader.GetString();
                }
            }

            return true;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>A member that is a text; null when it is none, or not there.</summary>
    public static string? TextOf(this JsonObject? json, string name) =>
        json?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
