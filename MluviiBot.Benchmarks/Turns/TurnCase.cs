namespace MluviiBot.Benchmarks.Turns;

/// <summary>A server that is measured.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Server">The server of this program.</param>
/// <param name="Store">Where its turns are committed; null: the runtime alone, without the turn pipeline.</param>
/// <param name="Authenticated">Whether both sides show and check tokens.</param>
internal sealed record TurnCase(string Name, string Server, string? Store = null, bool Authenticated = false)
{
    /// <summary>The case that all others are compared with.</summary>
    public const string Bare = "bare";

    /// <summary>Microsoft's JavaScript SDK.</summary>
    public const string BotBuilder = "botbuilder";

    public static IReadOnlyList<TurnCase> All { get; } =
    [
        new(Bare, "bare"),
        new("echo", "echo"),
        new("echo-memory", "echo", BenchmarkStores.Memory),
        new("echo-signed", "echo", BenchmarkStores.Memory, Authenticated: true),
        new("echo-sqlite", "echo", BenchmarkStores.Sqlite),
        new("echo-postgresql", "echo", BenchmarkStores.PostgreSql),
        new("dialog", "dialog"),
        new("dialog-memory", "dialog", BenchmarkStores.Memory),
        new("dialog-sqlite", "dialog", BenchmarkStores.Sqlite),
        new("dialog-postgresql", "dialog", BenchmarkStores.PostgreSql),
        new(BotBuilder, BotBuilder),
    ];

    /// <summary>What is missing to measure it; null when nothing is.</summary>
    public string? Missing(BenchmarkOptions options) =>
        Name == BotBuilder && !Directory.Exists(Path.Combine(options.BotBuilder ?? "", BotBuilder))
            ? "--botbuilder names no node_modules folder with botbuilder"
            : BenchmarkStores.Missing(Store);
}
