namespace MluviiBot.Tests.Storage;

/// <summary>The server for tests, if there is one.</summary>
internal static class PostgreSqlTestServer
{
    private const string Variable = "MLUVIIBOT_POSTGRES";
    private const string CrashVariable = "MLUVIIBOT_POSTGRES_CRASH";

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);

    /// <summary>A command of the shell that crashes the server and starts it again; null when it is not ours to crash.</summary>
    public static string? CrashCommand => Environment.GetEnvironmentVariable(CrashVariable);

    public static void SkipWithout() =>
        Skip.If(string.IsNullOrEmpty(ConnectionString), $"Needs a PostgreSQL server: set {Variable} to a connection string.");
}
