namespace MluviiBot.Storage;

/// <summary>Where the bot keeps its state, what came in and what goes out: section <c>State</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "State";

    /// <summary>Which store; <see cref="StorageProvider.Sqlite"/> by default.</summary>
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>
    /// After how long without a sign of life a process counts as dead, and others go on with its conversations; 15 seconds by default. Longer than
    /// any pause of the process, such as a collection of garbage.
    /// </summary>
    public TimeSpan SilenceOfTheDead { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Settings of SQLite.</summary>
    public SqliteOptions Sqlite { get; set; } = new();

    /// <summary>Settings of PostgreSQL.</summary>
    public PostgreSqlOptions PostgreSql { get; set; } = new();
}
