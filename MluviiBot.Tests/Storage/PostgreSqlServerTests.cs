using Azure.Core;
using MluviiBot.Storage;
using MluviiBot.Storage.PostgreSql;
using Npgsql;

namespace MluviiBot.Tests.Storage;

public class PostgreSqlServerTests
{
    private const string Server = "Host=127.0.0.1;Port=1;Username=bot";

    [Theory]
    [InlineData(Server, 64)]
    [InlineData($"{Server};Max Auto Prepare=0", 0)]
    public void Statements_are_prepared_unless_the_connection_string_forbids_it(string connectionString, int prepared)
    {
        using var server = PostgreSqlServer.Create(new PostgreSqlOptions { ConnectionString = connectionString });

        new NpgsqlConnectionStringBuilder(server.ConnectionString).MaxAutoPrepare.ShouldBe(prepared);
    }

    [Fact]
    public async Task The_token_of_the_identity_is_the_password()
    {
        var credential = new Credential();
        await using var server = PostgreSqlServer.Create(new PostgreSqlOptions { ConnectionString = Server, UseEntraToken = true }, credential);

        await Should.ThrowAsync<NpgsqlException>(async () => await server.OpenConnectionAsync());

        credential.Scope.ShouldBe("https://ossrdbms-aad.database.windows.net/.default");
    }

    private sealed class Credential : TokenCredential
    {
        public string? Scope { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scope = requestContext.Scopes.Single();
            return new AccessToken("token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
