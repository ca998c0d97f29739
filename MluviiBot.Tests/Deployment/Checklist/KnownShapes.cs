using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Deployment.Templates;

namespace MluviiBot.Tests.Deployment.Checklist;

/// <summary>
/// The properties that were held against Azure's published types: <c>TYPE@VERSION PATH</c>, one a line. A new one is checked there first
/// (<c>.ci/run</c> does it where the types are at hand), then added.
/// </summary>
internal static class KnownShapes
{
    public const string FileName = "known-properties.txt";

    private static readonly string[] Envelope = ["type", "apiVersion", "name", "location", "tags", "dependsOn", "scope", "condition"];

    private static readonly HashSet<string> Lines =
        [.. File.ReadAllLines(Path.Combine(SourceFiles.Root, "MluviiBot.Tests", "Deployment", "Checklist", FileName))];

    public static bool Has(DeployedResource resource) => Lines.Contains($"{resource.Type}@{resource.ApiVersion}");

    public static IEnumerable<string> Unknown(DeployedResource resource) =>
        Of(resource).Where(line => !Lines.Contains(line)).Select(line => $"{line} is not in {FileName}.");

    /// <summary>The lines that the file must have for a resource. Names of settings, tags and identities are no properties.</summary>
    public static IEnumerable<string> Of(DeployedResource resource)
    {
        var owned = resource.Body.DeepClone().AsObject();
        foreach (var name in Envelope.Concat(resource.Name.EndsWith("/appsettings", StringComparison.Ordinal) ? ["properties"] : []))
        {
            owned.Remove(name);
        }

        (owned["identity"]?["userAssignedIdentities"])?.AsObject().Clear();
        (owned["properties"]?["parameters"])?.AsObject().Clear();
        var shape = $"{resource.Type}@{resource.ApiVersion}";
        return JsonWalk.Paths(owned).Select(path => $"{shape} {path}").Prepend(shape).Distinct();
    }
}
