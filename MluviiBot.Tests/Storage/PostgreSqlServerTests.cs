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

        // Asked for beside all else, and before there is any connection.
        (await credential.Scope.WaitAsync(TimeSpan.FromSeconds(60))).ShouldBe("https://ossrdbms-aad.database.windows.net/.default");
    }

    private sealed class Credential : TokenCredential
    {
        private readonly TaskCompletionSource<string> _scope = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Scope => _scope.Task;

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            _scope.TrySetResult(requestContext.Scopes.Single());
            return new AccessToken("token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
