using System.Collections.Concurrent;
using System.Reflection;

namespace MluviiBot.Extensions.Turns;

/// <summary>
/// The assemblies that make up the bot: the program, whatever is written against Bot Framework or this library, and what those refer to. Not the
/// framework, and not what this library refers to for itself, such as the drivers of databases.
/// </summary>
internal static class ApplicationAssemblies
{
    private static readonly string[] Frameworks = ["System", "Microsoft", "mscorlib", "netstandard", "WindowsBase", "Newtonsoft"];
    private static readonly string Library = typeof(ApplicationAssemblies).Assembly.GetName().Name!;
    private static readonly HashSet<string> OtherLibraries = ["MluviiBot.BotFramework", "MluviiBot.BotFramework.Testing", "MluviiBot.Storage"];
    private static readonly ConcurrentDictionary<string, bool> Known = new(StringComparer.Ordinal);

    public static bool Contain(Assembly assembly) => assembly.GetName().Name is { } name
        && !assembly.IsDynamic
        && (name == Library || (IsOthers(name) && Known.GetOrAdd(name, Find)));

    /// <summary>Looks through references, the near ones first, until the name is found: what is found far away or not at all is asked for seldom.</summary>
    private static bool Find(string wanted)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<Assembly>(AppDomain.CurrentDomain.GetAssemblies().Where(IsRoot));
        if (next.Any(root => root.GetName().Name == wanted))
        {
            return true;
        }

        while (next.TryDequeue(out var assembly))
        {
            foreach (var reference in assembly.GetReferencedAssemblies().Where(reference => IsOthers(reference.Name!) && seen.Add(reference.Name!)))
            {
                if (reference.Name == wanted)
                {
                    return true;
                }

                if (TryLoad(reference) is { } referred)
                {
                    next.Enqueue(referred);
                }
            }
        }

        return false;
    }

    private static bool IsRoot(Assembly assembly) => !assembly.IsDynamic
        && IsOthers(assembly.GetName().Name!)
        && (assembly == Assembly.GetEntryAssembly() || Array.Exists(assembly.GetReferencedAssemblies(), IsWrittenAgainst));

    private static bool IsWrittenAgainst(AssemblyName reference) =>
        reference.Name == Library || OtherLibraries.Contains(reference.Name!) || reference.Name!.StartsWith("Microsoft.Bot.", StringComparison.Ordinal);

    private static bool IsOthers(string name) =>
        name != Library
        && !OtherLibraries.Contains(name)
        && !Array.Exists(Frameworks, framework => name.StartsWith(framework, StringComparison.Ordinal) && (name.Length == framework.Length || name[framework.Length] == '.'));

    private static Assembly? TryLoad(AssemblyName name)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException)
        {
            // Left out of the published program: nothing in it can be used.
            return null;
        }
    }
}
