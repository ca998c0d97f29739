namespace MluviiBot.Tests.Bot;

/// <summary>The files of the repository that this test was built from.</summary>
internal static class SourceFiles
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>All files of that kind in a folder of the repository, without what a build made.</summary>
    public static IEnumerable<string> In(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot(DirectoryInfo? folder) => folder is null
        ? throw new InvalidOperationException("The tests run outside their repository: no MluviiBot.sln above them.")
        : File.Exists(Path.Combine(folder.FullName, "MluviiBot.sln")) ? folder.FullName : FindRoot(folder.Parent);
}
