using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;
using MluviiBot.Tests.Reliability.Faults;
using MluviiBot.Tests.Storage;
using Xunit.Abstractions;

namespace MluviiBot.Tests.Reliability;

/// <summary>
/// Guests who write while everything fails receive each answer, in order, of a bot that heard each message once. Short by default;
/// MLUVIIBOT_FAULTS=00:10:00 makes it long, MLUVIIBOT_SEED repeats a run.
/// </summary>
[Collection(OneAtATime.Name)]
public sealed class FaultTests(ITestOutputHelper output) : IDisposable
{
    private const string BotFramework = "Bot Framework";
    private const string Api = "API";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Every_promise_is_kept_on_SQLite_while_the_process_is_killed_and_mluvii_fails(string connection)
    {
        var file = Path.Combine(_folder.FullName, "bot.db");
        var storage = new StorageOptions { Sqlite = { Path = file } };
        var run = new FaultRun(
            FaultPlan.FromEnvironment(processes: 1),
            plan => Connect(connection, plan),
            [("State:Sqlite:Path", file)],
            () => new SqliteTurnStore(Options.Create(storage), Options.Create(new TurnOptions()), TimeProvider.System, NullLogger<SqliteTurnStore>.Instance),
            server: null,
            output);

        await run.RunAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(Connections))]
    public async Task Every_promise_is_kept_on_PostgreSQL_while_two_processes_are_killed_and_mluvii_fails(string connection)
    {
        await using var schema = PostgreSqlSchema.OfTestServer();
        var storage = new StorageOptions { PostgreSql = { ConnectionString = PostgreSqlTestServer.ConnectionString!, Schema = schema.Name } };
        var run = new FaultRun(
            FaultPlan.FromEnvironment(processes: 2),
            plan => Connect(connection, plan),
            [.. schema.Settings],
            () => new PostgreSqlTurnStore(Options.Create(storage), Options.Create(new TurnOptions()), TimeProvider.System, NullLogger<PostgreSqlTurnStore>.Instance),
            new FailingServer(schema),
            output);

        await run.RunAsync();
    }

    public static TheoryData<string> Connections() => [BotFramework, Api];

    private static FaultyService Connect(string connection, FaultPlan plan) => connection == Api ? new FaultyApi(plan) : new FaultyConnector(plan);
}
