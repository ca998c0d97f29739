using System.IO.Compression;
using System.Xml.Linq;

namespace MluviiBot.Tests.Packaging;

/// <summary>What a package says of itself.</summary>
internal sealed class Nuspec
{
    private readonly XElement _metadata;

    private Nuspec(XElement metadata) => _metadata = metadata;

    /// <summary>Dependencies as id and lowest version.</summary>
    public IReadOnlyDictionary<string, string> Dependencies =>
        Elements("dependency").ToDictionary(dependency => dependency.Attribute("id")!.Value, dependency => dependency.Attribute("version")!.Value);

    /// <summary>Shared frameworks that it needs.</summary>
    public IEnumerable<string> Frameworks => Elements("frameworkReference").Select(framework => framework.Attribute("name")!.Value);

    /// <summary>Types of the package; none is an ordinary one.</summary>
    public IEnumerable<string> Types => Elements("packageType").Select(type => type.Attribute("name")!.Value);

    /// <summary>Text of an element of the metadata.</summary>
    public string? this[string name] => Elements(name).FirstOrDefault()?.Value;

    public static Nuspec Of(ZipArchive package)
    {
        using var stream = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return new Nuspec(XDocument.Load(stream).Root!);
    }

    /// <summary>Attribute of an element; null when either is not there.</summary>
    public string? Attribute(string element, string name) => Elements(element).FirstOrDefault()?.Attribute(name)?.Value;

    private IEnumerable<XElement> Elements(string name) => _metadata.Descendants().Where(element => element.Name.LocalName == name);
}
