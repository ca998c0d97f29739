using System.Data.Common;
using Azure.Core;
using Azure.Identity;
using Npgsql;

namespace MluviiBot.Storage.PostgreSql;

/// <summary>Connections to the server: with a password, or with a token that is renewed in time.</summary>
internal static class PostgreSqlServer
{
    // Of every Azure Database for PostgreSQL.
    private static readonly string[] Scopes = ["https://ossrdbms-aad.database.windows.net/.default"];

    // The credential keeps a token until shortly before its end; new connections need one that is still good.
    private static readonly TimeSpan AskForToken = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(5);

    public static NpgsqlDataSource Create(PostgreSqlOptions options, TokenCredential? credential = null)
    {
        var builder = new NpgsqlDataSourceBuilder(options.ConnectionString);
        var connection = builder.ConnectionStringBuilder;
        connection.SearchPath = options.Schema;
        connection.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        connection.ApplicationName ??= "MluviiBot";
        if (!new DbConnectionStringBuilder { ConnectionString = options.ConnectionString }.ContainsKey("Max Auto Prepare"))
        {
            connection.MaxAutoPrepare = 64;
            connection.AutoPrepareMinUsages = 2;
        }

        if (options.UseEntraToken)
        {
            credential ??= Credential(options);
            builder.UsePeriodicPasswordProvider(
                async (_, cancellationToken) =>
                    (await credential.GetTokenAsync(new TokenRequestContext(Scopes), cancellationToken).ConfigureAwait(false)).Token,
                AskForToken,
                AskAgain);
        }

        return builder.Build();
    }

    private static TokenCredential Credential(PostgreSqlOptions options) => string.IsNullOrEmpty(options.ManagedIdentityClientId)
        ? new DefaultAzureCredential()
        : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId));
}
