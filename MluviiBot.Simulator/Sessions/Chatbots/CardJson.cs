using System.Text.Json;

namespace MluviiBot.Simulator.Sessions.Chatbots;

/// <summary>Reads cards in whatever casing a bot writes them.</summary>
internal static class CardJson
{
    /// <summary>A member's value in any casing of the name; null when there is none or it is null.</summary>
    public static JsonElement? Member(this JsonElement json, string name)
    {
        if (json.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                if (member.NameEquals(name) || member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return member.Value.ValueKind is JsonValueKind.Null ? null : member.Value;
                }
            }
        }

        return null;
    }

    /// <summary>A member as text; numbers and objects as they are written.</summary>
    public static string? TextOf(this JsonElement json, string name) =>
        json.Member(name) is { } value ? value.ValueKind is JsonValueKind.String ? value.GetString() : value.GetRawText() : null;

    /// <summary>The items of a member that is a list; none otherwise.</summary>
    public static IEnumerable<JsonElement> ItemsOf(this JsonElement json, string name) =>
        json.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
