namespace MluviiBot.Tests.Storage;

/// <summary>The server for tests, if there is one.</summary>
internal static class PostgreSqlTestServer
{
    private const string Variable = "MLUVIIBOT_POSTGRES";

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);

    public static void SkipWithout() =>
        Skip.If(string.IsNullOrEmpty(ConnectionString), $"Needs a PostgreSQL server: set {Variable} to a connection string.");
}
