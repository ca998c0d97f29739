namespace MluviiBot.Storage;

/// <summary>Where the bot keeps what must not be lost.</summary>
public enum StorageProvider
{
    /// <summary>In a file; for one process at a time, besides one that is just being replaced.</summary>
    Sqlite,

    /// <summary>In a PostgreSQL server, 13 or newer; for as many processes as you like.</summary>
    PostgreSql,

    /// <summary>In memory: gone with the process. For tests.</summary>
    Memory,
}
