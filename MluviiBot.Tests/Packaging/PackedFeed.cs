using System.IO.Compression;
using MluviiBot.Tests.Bot;

namespace MluviiBot.Tests.Packaging;

/// <summary>The packages of this repository in a folder, and a package cache of its own, so that nothing of it stays.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>Not a version that anybody has.</summary>
    public const string Version = "0.0.0-packed";

    private static readonly string[] Projects =
        ["MluviiBot.BotFramework", "MluviiBot.BotFramework.Testing", "MluviiBot.Extensions", "MluviiBot.Storage", "templates"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-packages-");

    /// <summary>Where the packages are.</summary>
    public string Feed => Folder("feed");

    /// <summary>Keeps packages apart from the user's, and takes those that are there already from him.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Folder("cache"),
        ["RestoreFallbackFolders"] = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"),
    };

    /// <summary>How these tests were built.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Packs what was built for these tests.</summary>
    public async Task InitializeAsync()
    {
        foreach (var project in await Dotnet.HasSdkAsync() ? Projects : [])
        {
            string[] build = project == "templates" ? [] : ["--no-build"];
            string[] pack = ["pack", project, "--configuration", Configuration, "--output", Feed, $"-p:Version={Version}", .. build];
            await Dotnet.RunAsync(SourceFiles.Root, new Dictionary<string, string>(), pack);
        }
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A folder beside the packages.</summary>
    public string Folder(string name) => _folder.CreateSubdirectory(name).FullName;

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));
}
