using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;
using Npgsql;

namespace MluviiBot.Benchmarks;

/// <summary>The stores of turns that are measured, each empty, with the settings of a bot that uses them. Their files and schemas end with this object.</summary>
internal sealed class BenchmarkStores : IAsyncDisposable
{
    public const string Memory = "memory";
    public const string Sqlite = "sqlite";
    public const string PostgreSql = "postgresql";

    // With the connection string of the PostgreSQL server that is measured.
    private const string Server = "MLUVIIBOT_POSTGRES";

    private static readonly string? ConnectionString = Environment.GetEnvironmentVariable(Server) is { Length: > 0 } server ? server : null;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");
    private readonly List<string> _schemas = [];
    private int _files;

    public static IReadOnlyList<string> Names { get; } = [Memory, Sqlite, PostgreSql];

    /// <summary>What is missing to measure a store; null when nothing is.</summary>
    public static string? Missing(string? name) => name == PostgreSql && ConnectionString is null ? $"{Server} names no server" : null;

    public ITurnStore Open(string name)
    {
        var (settings, turns) = (Options.Create(OptionsOf(name)), Options.Create(new TurnOptions()));
        return name switch
        {
            Memory => new MemoryTurnStore(TimeProvider.System),
            Sqlite => new SqliteTurnStore(settings, turns, TimeProvider.System, NullLogger<SqliteTurnStore>.Instance),
            _ => new PostgreSqlTurnStore(settings, turns, TimeProvider.System, NullLogger<PostgreSqlTurnStore>.Instance),
        };
    }

    /// <summary>Command line of a bot with this store.</summary>
    public IEnumerable<string> SettingsOf(string name)
    {
        var options = OptionsOf(name);
        return
        [
            $"--State:Provider={options.Provider}",
            $"--State:Sqlite:Path={options.Sqlite.Path}",
            $"--State:PostgreSql:ConnectionString={options.PostgreSql.ConnectionString}",
            $"--State:PostgreSql:Schema={options.PostgreSql.Schema}",
        ];
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

    private StorageOptions OptionsOf(string name) => name switch
    {
        Memory => new StorageOptions { Provider = StorageProvider.Memory },
        Sqlite => new StorageOptions { Provider = StorageProvider.Sqlite, Sqlite = { Path = Path.Combine(_folder.FullName, $"{++_files}.db") } },
        _ => new StorageOptions { Provider = StorageProvider.PostgreSql, PostgreSql = { ConnectionString = ConnectionString!, Schema = NewSchema() } },
    };

    private string NewSchema()
    {
        _schemas.Add($"benchmark_{Guid.NewGuid():N}");
        return _schemas[^1];
    }
}
