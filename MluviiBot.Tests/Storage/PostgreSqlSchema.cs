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
        ("State:PostgreSql:ConnectionString", PostgreSqlTestServer.ConnectionString!),
        ("State:PostgreSql:Schema", Name),
    ];

    /// <summary>Skips the test without a server.</summary>
    public static PostgreSqlSchema OfTestServer()
    {
        PostgreSqlTestServer.SkipWithout();
        return new PostgreSqlSchema();
    }

    public async ValueTask DisposeAsync()
    {
        await using var server = NpgsqlDataSource.Create(PostgreSqlTestServer.ConnectionString!);
        await using var drop = server.CreateCommand($"DROP SCHEMA IF EXISTS {Name} CASCADE");
        await drop.ExecuteNonQueryAsync();
    }
}
