using System.Diagnostics.CodeAnalysis;

/// <summary>Runs in the bot's process, before the bot, and ends it with the simulator: also with one that was killed and could not stop it.</summary>
/// <remarks>https://github.com/dotnet/runtime/blob/main/docs/design/features/host-startup-hook.md says how it is found: by its name, without a namespace.</remarks>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = "The runtime looks for it without one.")]
internal static class StartupHook
{
    /// <summary>The environment variable that names the assemblies with hooks.</summary>
    public const string Variable = "DOTNET_STARTUP_HOOKS";

    public static void Initialize()
    {
        // What the bot may start in its turn is no business of the simulator's.
        Environment.SetEnvironmentVariable(Variable, null);
        new Thread(EndWithTheSimulator) { IsBackground = true, Name = nameof(EndWithTheSimulator) }.Start();
    }

    /// <summary>The other end of the standard input is the simulator's, and closes with its process.</summary>
    private static void EndWithTheSimulator()
    {
        using var simulator = Console.OpenStandardInput();
        var nothing = new byte[1];
        while (simulator.Read(nothing) > 0)
        {
        }

        Environment.Exit(0);
    }
}
