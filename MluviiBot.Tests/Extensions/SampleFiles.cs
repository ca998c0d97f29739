using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions;

/// <summary>
/// The wire samples: <c>Samples/[Activity]/[what is special].json</c>. Adding a file adds its tests.
/// A file <c>x.expected.json</c> beside <c>x.json</c> says what it is written back as (camelCase) when that is not the same.
/// Folder <c>UnknownActivity</c>: names the library does not know. Folder <c>NotMluvii</c>: what is no activity.
/// <c>-kept</c> at the end of a name: something of it ends in <c>Extra</c>.
/// </summary>
public static class SampleFiles
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Samples");

    public static IEnumerable<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.json", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".expected.json", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')[..^".json".Length])
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> OfMluvii => [.. Names.Where(name => FolderOf(name) != "NotMluvii")];

    public static TheoryData<string> OfOthers => [.. Names.Where(name => FolderOf(name) == "NotMluvii")];

    public static string FolderOf(string name) => name[..name.IndexOf('/', StringComparison.Ordinal)];

    public static string Read(string name) => File.ReadAllText(Path.Combine(Root, name + ".json")).TrimEnd('\n');

    public static string? Expected(string name) => File.Exists(Path.Combine(Root, name + ".expected.json")) ? Read(name + ".expected") : null;

    /// <summary>JSON equal whatever the order of its members. Newtonsoft's, because it takes half surrogate pairs; dates stay text.</summary>
    public static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = 128 };
        return JToken.ReadFrom(reader);
    }
}
