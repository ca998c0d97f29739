namespace MluviiBot.Storage;

/// <summary>Settings of PostgreSQL, section <c>State:PostgreSql</c>.</summary>
public sealed class PostgreSqlOptions
{
    /// <summary>
    /// Npgsql's connection string: <c>Host=…;Database=…;Username=…;Password=…</c>; without the password when <see cref="UseEntraToken"/>. Behind a
    /// pooler that knows no prepared statements, with <c>Max Auto Prepare=0</c>.
    /// </summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The schema of the tables, created when it is missing; <c>mluviibot</c> by default. Bots in one database need one each.</summary>
    public string Schema { get; set; } = "mluviibot";

    /// <summary>Signs in with a Microsoft Entra token in place of a password; false by default.</summary>
    public bool UseEntraToken { get; set; }

    /// <summary>Client id of the user-assigned managed identity whose token it is. Without one: that of the machine, or of the developer.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>How long a statement may take; 30 seconds by default.</summary>
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many transactions write side by side; 2 by default. Half of them, if there are several, are for what need not wait for the server's disk.
    /// </summary>
    public int Writers { get; set; } = 2;
}
