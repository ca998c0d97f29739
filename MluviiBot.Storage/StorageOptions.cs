namespace MluviiBot.Storage;

/// <summary>Where the bot keeps its state, what came in and what goes out: section <c>State</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "State";

    /// <summary>Which store; <see cref="StorageProvider.Sqlite"/> by default.</summary>
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>Settings of SQLite.</summary>
    public SqliteOptions Sqlite { get; set; } = new();

    /// <summary>Settings of PostgreSQL.</summary>
    public PostgreSqlOptions PostgreSql { get; set; } = new();
}
