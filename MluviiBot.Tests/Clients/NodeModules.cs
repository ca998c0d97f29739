namespace MluviiBot.Tests.Clients;

/// <summary>Other people's clients from npm, in the folder that MLUVIIBOT_NODE_MODULES names.</summary>
internal static class NodeModules
{
    private static string? Folder => Environment.GetEnvironmentVariable("MLUVIIBOT_NODE_MODULES");

    /// <summary>Skips the test where a package is missing, and names it.</summary>
    /// <returns>Path of the file.</returns>
    public static string Require(string package, string file)
    {
        var path = Path.Combine(Folder ?? "", package, file);
        Skip.If(Folder is null || !File.Exists(path), $"{package} is not installed: npm install {package}, and the path of node_modules in MLUVIIBOT_NODE_MODULES.");
        return path;
    }
}
