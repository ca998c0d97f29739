using System.IO.Compression;
using System.Xml.Linq;
using MluviiBot.Tests.Bot;

namespace MluviiBot.Tests.Packaging;

/// <summary>
/// The packages on the official SDK. Microsoft's packages are not in every registry, so empty ones of the same names and versions stand in for them:
/// what is tried is what our packages say that they need, not that the sources compile on it.
/// </summary>
[Collection(Packages.Name)]
public sealed class OfficialSdkPackageTests(PackedFeed feed) : IAsyncLifetime
{
    private static readonly string[] Official = ["AdaptiveCards", "Microsoft.Bot.Builder.Dialogs", "Microsoft.Bot.Builder.Integration.AspNet.Core"];

    public Task InitializeAsync() => Dotnet.SkipWithoutSdkAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task On_the_official_SDK_the_packages_have_other_ids_and_need_the_official_packages()
    {
        var versions = VersionsOf(Official);
        WriteEmptyPackages(versions, feed.Folder("official"));

        var storage = await PackAsync("MluviiBot.Storage");
        var extensions = await PackAsync("MluviiBot.Extensions");

        extensions["id"].ShouldBe("MluviiBot.Extensions.OfficialSdk");
        extensions.Dependencies.ShouldBe(versions, ignoreOrder: true);
        storage["id"].ShouldBe("MluviiBot.Storage.OfficialSdk");
        storage.Dependencies["MluviiBot.Extensions.OfficialSdk"].ShouldBe(PackedFeed.Version);
        storage.Dependencies.Keys.ShouldNotContain(id => id.StartsWith("MluviiBot.BotFramework", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> VersionsOf(IEnumerable<string> ids)
    {
        var pinned = XDocument.Load(Path.Combine(SourceFiles.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToList();
        return ids.ToDictionary(id => id, id => pinned.Single(package => package.Attribute("Include")!.Value == id).Attribute("Version")!.Value);
    }

    private static void WriteEmptyPackages(Dictionary<string, string> versions, string folder)
    {
        foreach (var (id, version) in versions)
        {
            using var package = ZipFile.Open(Path.Combine(folder, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
            using var nuspec = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open());
            nuspec.Write($"""
                <package><metadata>
                  <id>{id}</id><version>{version}</version><authors>a test</authors><description>empty</description>
                </metadata></package>
                """);
        }
    }

    private async Task<Nuspec> PackAsync(string project)
    {
        await Dotnet.RunAsync(
            SourceFiles.Root,
            feed.Variables,
            "pack", project, "--output", feed.Folder("on-official"), "--artifacts-path", feed.Folder("artifacts"),
            "-p:BotFrameworkSdk=NuGet", $"-p:Version={PackedFeed.Version}", "-p:NoBuild=true",
            "-p:IncludeBuildOutput=false", "-p:IncludeSymbols=false", "-p:NoWarn=NU5128",
            $"-p:RestoreAdditionalProjectSources={feed.Folder("official")}");
        using var package = ZipFile.OpenRead(Path.Combine(feed.Folder("on-official"), $"{project}.OfficialSdk.{PackedFeed.Version}.nupkg"));
        return Nuspec.Of(package);
    }
}
