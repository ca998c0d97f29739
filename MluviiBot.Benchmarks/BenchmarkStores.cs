using Npgsql;

namespace MluviiBot.Benchmarks;

/// <summary>The stores of turns that are measured, with the settings of a bot that uses them. Their files and schemas end with this object.</summary>
internal sealed class BenchmarkStores : IAsyncDisposable
{
    /// <summary>Environment variable with the connection string of the PostgreSQL server that is measured.</summary>
    public const string Server = "MLUVIIBOT_POSTGRES";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");
    private readonly List<string> _schemas = [];
    private int _files;

    public static string? ConnectionString { get; } = Environment.GetEnvironmentVariable(Server) is { Length: > 0 } server ? server : null;

    /// <summary>Settings of a bot with an empty store.</summary>
    public IEnumerable<string> SettingsOf(string store) => store switch
    {
        "memory" => ["--State:Provider=Memory"],
        "sqlite" => ["--State:Provider=Sqlite", $"--State:Sqlite:Path={NewFile()}"],
        _ => ["--State:Provider=PostgreSql", $"--State:PostgreSql:ConnectionString={ConnectionString}", $"--State:PostgreSql:Schema={NewSchema()}"],
    };

    public string NewFile() => Path.Combine(_folder.FullName, $"{++_files}.db");

    public string NewSchema()
    {
        _schemas.Add($"benchmark_{Guid.NewGuid():N}");
        return _schemas[^1];
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        if (_schemas.Count == 0)
        {
            return;
        }

        await using var server = NpgsqlDataSource.Create(ConnectionString!);
        foreach (var schema in _schemas)
        {
            await using var drop = server.CreateCommand($"DROP SCHEMA IF EXISTS {schema} CASCADE");
            await drop.ExecuteNonQueryAsync();
        }
    }
}
