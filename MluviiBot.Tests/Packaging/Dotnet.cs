using System.Diagnostics;

namespace MluviiBot.Tests.Packaging;

/// <summary>The command line of the SDK.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private static readonly Lazy<Task<string>> Sdks = new(() => RunAsync(Path.GetTempPath(), new Dictionary<string, string>(), "--list-sdks"));

    public static async Task<bool> HasSdkAsync() => (await Sdks.Value).Length > 0;

    public static async Task SkipWithoutSdkAsync() => Skip.IfNot(await HasSdkAsync(), "Needs the .NET SDK: `dotnet --list-sdks` names none.");

    /// <summary>Runs a command to its end and gives what it said.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it said.</exception>
    public static async Task<string> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(folder, variables, arguments))!;
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            var said = await process.StandardOutput.ReadToEndAsync(limit.Token) + await errors;
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 ? said : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{said}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>What the SDK that runs these tests has put in the environment does not reach the command, and no server outlives it.</summary>
    public static ProcessStartInfo StartInfo(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfRunningSdk).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsOfRunningSdk(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || variable.StartsWith("VSTEST", StringComparison.Ordinal);
}
