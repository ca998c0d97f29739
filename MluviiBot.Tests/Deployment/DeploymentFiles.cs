using System.Text.Json.Nodes;
using MluviiBot.Tests.Bot;

namespace MluviiBot.Tests.Deployment;

/// <summary>What stands in <c>deploymentTemplates</c>, read anew, so that a test may change it.</summary>
internal sealed class DeploymentFiles
{
    private static readonly string Folder = Path.Combine(SourceFiles.Root, "deploymentTemplates");

    public JsonObject Template { get; } = Read(Path.Combine(Folder, "azuredeploy.json"));

    /// <summary>The parameter files by their names.</summary>
    public SortedDictionary<string, JsonObject> Parameters { get; } = new(
        Directory.EnumerateFiles(Folder, "*.parameters.json").ToDictionary(path => Path.GetFileName(path), Read), StringComparer.Ordinal);

    public string Guide { get; set; } = File.ReadAllText(Path.Combine(Folder, "README.md"));

    private static JsonObject Read(string path) => JsonNode.Parse(File.ReadAllText(path))!.AsObject();
}
