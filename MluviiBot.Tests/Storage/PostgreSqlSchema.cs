using Npgsql;

namespace MluviiBot.Tests.Storage;

/// <summary>A schema of the test's own on the server for tests; gone with it.</summary>
internal sealed class PostgreSqlSchema : IAsyncDisposable
{
    public string Name { get; } = $"test_{Guid.NewGuid():N}";

    /// <summary>A bot's settings that make it use this schema.</summary>
    public IEnumerable<(string Key, string Value)> Settings =>
    [
        ("State:Provider", "PostgreSql"),
        ("State:PostgreSql:ConnectionString", $"{PostgreSqlTestServer.ConnectionString};Application Name={Name}"),
        ("State:PostgreSql:Schema", Name),
    ];

    /// <summary>Skips the test without a server.</summary>
    public static PostgreSqlSchema OfTestServer()
    {
        PostgreSqlTestServer.SkipWithout();
        return new PostgreSqlSchema();
    }

    /// <summary>Has the server cut the connections of all bots with these settings, in the middle of whatever they do.</summary>
    /// <returns>How many there were.</returns>
    public async Task<long> CutConnectionsAsync()
    {
        await using var server = NpgsqlDataSource.Create(PostgreSqlTestServer.ConnectionString!);
        await using var cut = server.CreateCommand($"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = '{Name}'");
        return (long)(await cut.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await using var server = NpgsqlDataSource.Create(PostgreSqlTestServer.ConnectionString!);
        await using var drop = server.CreateCommand($"DROP SCHEMA IF EXISTS {Name} CASCADE");
        await drop.ExecuteNonQueryAsync();
    }
}
