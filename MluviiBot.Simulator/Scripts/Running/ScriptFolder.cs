using MluviiBot.Simulator.Scripts.Language;
using MluviiBot.Simulator.Yaml;

namespace MluviiBot.Simulator.Scripts.Running;

/// <summary>Finds and reads scripts.</summary>
internal static class ScriptFolder
{
    /// <summary>Reads files, and all <c>*.yaml</c> in folders and below.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="tenant">The company in which they are played.</param>
    /// <param name="mistake">Hears of each file that cannot be used.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<IReadOnlyList<Script>> ReadAsync(
        IEnumerable<string> paths, YamlValue tenant, Action<string> mistake, CancellationToken cancellationToken)
    {
        List<Script> scripts = [];
        foreach (var file in paths.SelectMany(path => Files(path, mistake)))
        {
            try
            {
                scripts.Add(await ScriptFile.ReadAsync(file, tenant, cancellationToken));
            }
            catch (Exception wrong) when (wrong is YamlMistakeException or IOException or UnauthorizedAccessException)
            {
                mistake(wrong.Message);
            }
        }

        return scripts;
    }

    private static string[] Files(string path, Action<string> mistake)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        string[] files = Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : [];
        if (files.Length == 0)
        {
            mistake(Directory.Exists(path) ? $"{path}: there is no *.yaml in this folder." : $"{path}: there is no such file or folder.");
        }

        return files;
    }
}
