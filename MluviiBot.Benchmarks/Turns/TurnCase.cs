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
        new("echo-memory", "echo", "memory"),
        new("echo-signed", "echo", "memory", Authenticated: true),
        new("echo-sqlite", "echo", "sqlite"),
        new("echo-postgresql", "echo", "postgresql"),
        new("dialog", "dialog"),
        new("dialog-memory", "dialog", "memory"),
        new("dialog-sqlite", "dialog", "sqlite"),
        new("dialog-postgresql", "dialog", "postgresql"),
        new(BotBuilder, BotBuilder),
    ];

    /// <summary>What is missing to measure it; null when nothing is.</summary>
    public string? Missing(BenchmarkOptions options) =>
        Store == "postgresql" && BenchmarkStores.ConnectionString is null ? $"{BenchmarkStores.Server} names no server"
        : Name == BotBuilder && !Directory.Exists(Path.Combine(options.BotBuilder ?? "", BotBuilder)) ? "--botbuilder names no node_modules folder with botbuilder"
        : null;
}
