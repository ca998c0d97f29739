using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Deployment.Templates;

/// <summary>All of a JSON value, from the outside in.</summary>
internal static class JsonWalk
{
    /// <summary>Every text in it, names of members included.</summary>
    public static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value).Prepend(member.Key)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    /// <summary>Every member in it by its path; items of lists have no number: <c>properties.subnets.name</c>.</summary>
    public static IEnumerable<string> Paths(JsonNode? node, string prefix = "") => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value, $"{prefix}{member.Key}.").Prepend($"{prefix}{member.Key}")),
        JsonArray items => items.SelectMany(item => Paths(item, prefix)),
        _ => [],
    };
}
