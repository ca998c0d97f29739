using Azure.Identity;
using Npgsql;

namespace MluviiBot.Storage.PostgreSql;

/// <summary>Says what is wrong with the server and what to do; the exceptions inside name neither password nor values.</summary>
internal static class PostgreSqlFailure
{
    private const string Key = $"{StorageOptions.Section}:{nameof(StorageOptions.PostgreSql)}";

    private const string ConnectionString = $"{Key}:{nameof(PostgreSqlOptions.ConnectionString)}";

    public static StorageException Explain(Exception exception, PostgreSqlOptions options) =>
        new($"PostgreSQL (schema {options.Schema}) {Problem(exception)}", exception);

    private static string Problem(Exception exception) => exception switch
    {
        PostgresException postgres => Problem(postgres),
        AuthenticationFailedException or NpgsqlException { InnerException: AuthenticationFailedException } =>
            "gave no access: there is no Microsoft Entra token. Give this machine a managed identity, and set "
            + $"{Key}:{nameof(PostgreSqlOptions.ManagedIdentityClientId)} if it is a user-assigned one.",
        NpgsqlException { InnerException: TimeoutException } or TimeoutException =>
            $"did not answer in time. Look at the server's load and locks, or raise {Key}:{nameof(PostgreSqlOptions.CommandTimeout)}.",
        NpgsqlException => "cannot be reached. See that the server runs, that its firewall lets this machine in, and that host and port in "
            + $"{ConnectionString} are right.",
        _ => $"failed: {exception.GetType().Name}.",
    };

    private static string Problem(PostgresException exception) => exception.SqlState switch
    {
        PostgresErrorCodes.DiskFull => "cannot grow: its disk is full. Enlarge it or free some space.",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"refused user or password. See {ConnectionString}, or {Key}:{nameof(PostgreSqlOptions.UseEntraToken)} for a sign-in without password.",
        PostgresErrorCodes.InvalidCatalogName => $"has no such database. Create it, or name another in {ConnectionString}.",
        PostgresErrorCodes.InsufficientPrivilege =>
            "does not let this user do that. Grant it CREATE on the database, or create the schema and make the user its owner.",
        PostgresErrorCodes.TooManyConnections =>
            "has no connection left. Raise max_connections of the server, or set Maximum Pool Size in the connection string.",
        PostgresErrorCodes.CannotConnectNow => "is just starting. If it does not get ready, see its log.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "is read-only: this is a replica, or its disk is nearly full. Name the primary server.",
        _ => $"failed with error {exception.SqlState}: {exception.MessageText}",
    };
}
