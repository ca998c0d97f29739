using System.Globalization;

namespace MluviiBot.Benchmarks;

/// <summary>What to measure: <c>NAME… --seconds 5 --connections 32 --conversations 1000 --botbuilder NODE_MODULES</c>.</summary>
/// <param name="Names">What to measure; all when there are none.</param>
/// <param name="Seconds">How long each measurement takes, after a warm-up as long.</param>
/// <param name="Connections">How many callers there are at a time.</param>
/// <param name="Conversations">How many conversations they have.</param>
/// <param name="BotBuilder">The node_modules folder with Microsoft's JavaScript SDK; null: it is not measured.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<string> Names, int Seconds, int Connections, int Conversations, string? BotBuilder)
{
    public static BenchmarkOptions Parse(string[] args) => new(
        [.. args.TakeWhile(name => !name.StartsWith("--", StringComparison.Ordinal))],
        Number(args, "--seconds", 5),
        Number(args, "--connections", 32),
        Number(args, "--conversations", 1000),
        Value(args, "--botbuilder"));

    public bool Wants(string name) => Names.Count == 0 || Names.Contains(name);

    private static int Number(string[] args, string name, int otherwise) => Value(args, name) switch
    {
        null => otherwise,
        { } text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 => number,
        _ => throw new ArgumentException($"{name} needs a positive number."),
    };

    private static string? Value(string[] args, string name)
    {
        var index = Array.IndexOf(args, name);
        return index < 0 ? null : index + 1 < args.Length ? args[index + 1] : throw new ArgumentException($"{name} needs a value.");
    }
}
