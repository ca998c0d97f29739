using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MluviiBot.Tests.Deployment.Templates;

/// <summary>A resource as Azure is asked to make it.</summary>
internal sealed partial class DeployedResource(JsonObject body)
{
    public string Type { get; } = body["type"]!.ToString();

    public string Name { get; } = body["name"]!.ToString();

    public string ApiVersion { get; } = body["apiVersion"]!.ToString();

    /// <summary>Its address in Azure; of one that belongs to another (<c>scope</c>) below that one's.</summary>
    public string Id { get; } = TemplateFunctions.ResourceId(
        body["scope"]?.ToString() ?? TemplateFunctions.GroupId, body["type"]!.ToString(), NameSeparator().Split(body["name"]!.ToString()));

    public JsonObject Body => body;

    public IReadOnlyList<string> DependsOn { get; } = [.. body["dependsOn"]?.AsArray().Select(id => id!.ToString()) ?? []];

    /// <summary>What stands at a path such as <c>properties.siteConfig.alwaysOn</c>.</summary>
    public JsonNode? this[string path] => path.Split('.').Aggregate((JsonNode?)body, (node, name) => (node as JsonObject)?[name]);

    /// <summary>What stands elsewhere than it must.</summary>
    public IEnumerable<string> Must(params (string Path, object? Value)[] values) =>
        from value in values
        where !JsonNode.DeepEquals(this[value.Path], JsonSerializer.SerializeToNode(value.Value))
        select $"{Type} {Name}: {value.Path} is {this[value.Path]?.ToJsonString() ?? "missing"}, not {value.Value}.";

    // A part of the name may be known only when another resource runs: <ID>.principalId.
    [GeneratedRegex("/(?![^<]*>)")]
    private static partial Regex NameSeparator();
}
