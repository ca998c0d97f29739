namespace MluviiBot.Storage;

/// <summary>Settings of SQLite, section <c>State:Sqlite</c>.</summary>
public sealed class SqliteOptions
{
    /// <summary>
    /// The file. <c>mluviibot.db</c> by default, in <c>$HOME/data</c> on Azure App Service (the only folder there that lasts) and in the working
    /// directory elsewhere. On a disk of this machine: SQLite does not work well over a network.
    /// </summary>
    public string Path { get; set; } = DefaultPath;

    /// <summary>How long to wait for another process that is writing; 5 seconds by default.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    private static string DefaultPath =>
        Environment.GetEnvironmentVariable("WEBSITE_INSTANCE_ID") is not null && Environment.GetEnvironmentVariable("HOME") is { } home
            ? System.IO.Path.Combine(home, "data", "mluviibot.db")
            : "mluviibot.db";
}
