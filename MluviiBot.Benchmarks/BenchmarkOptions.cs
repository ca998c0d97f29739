using System.Globalization;

namespace MluviiBot.Benchmarks;

/// <summary>What to measure: <c>NAME… --seconds 5 --warm-up 60 --connections 32 --conversations 1000 --botbuilder NODE_MODULES</c>.</summary>
/// <param name="Names">What to measure; all when there are none.</param>
/// <param name="Seconds">How long each measurement takes.</param>
/// <param name="WarmUp">How many seconds the warm-up before it takes at most; it ends when turns no longer get cheaper.</param>
/// <param name="Connections">How many callers there are at a time.</param>
/// <param name="Conversations">How many conversations they have.</param>
/// <param name="BotBuilder">The node_modules folder with Microsoft's JavaScript SDK; null: it is not measured.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<string> Names, int Seconds, int WarmUp, int Connections, int Conversations, string? BotBuilder)
{
    /// <param name="args">The command line.</param>
    /// <param name="known">What can be measured.</param>
    /// <exception cref="ArgumentException">Something in it is not understood; the message says what there is.</exception>
    public static BenchmarkOptions Parse(string[] args, IEnumerable<string> known) => new(
        NamesIn(args, [.. known]),
        Number(args, "--seconds", 5),
        Number(args, "--warm-up", 60),
        Number(args, "--connections", 32),
        Number(args, "--conversations", 1000),
        Value(args, "--botbuilder"));

    private static readonly string[] Options = ["--seconds", "--warm-up", "--connections", "--conversations", "--botbuilder"];

    public bool Wants(string name) => Names.Count == 0 || Names.Contains(name);

    private static List<string> NamesIn(string[] args, List<string> known)
    {
        List<string> names = [.. args.TakeWhile(name => !name.StartsWith("--", StringComparison.Ordinal))];
        if (names.Find(name => !known.Contains(name)) is { } unknown)
        {
            throw new ArgumentException($"There is no {unknown}. There are: {string.Join(", ", known)}.");
        }

        for (var index = names.Count; index < args.Length; index += 2)
        {
            if (!Options.Contains(args[index]))
            {
                throw new ArgumentException($"There is no {args[index]}. There are: {string.Join(", ", Options)}.");
            }
        }

        return names;
    }

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
