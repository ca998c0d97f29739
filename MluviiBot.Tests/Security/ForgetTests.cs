using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Commands;
using MluviiBot.Extensions.Turns;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Storage;
using Npgsql;

namespace MluviiBot.Tests.Security;

/// <summary>A guest asks to be forgotten.</summary>
public sealed class ForgetTests : IAsyncLifetime
{
    private const string Phone = "603987654";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");
    private readonly string _schema = $"test_{Guid.NewGuid():N}";
    private LocalConnector _connector = null!;

    private string File => Path.Combine(_folder.FullName, "bot.db");

    public async Task InitializeAsync() => _connector = await LocalConnector.StartAsync();

    public async Task DisposeAsync()
    {
        await _connector.DisposeAsync();
        _folder.Delete(recursive: true);
        if (PostgreSqlTestServer.ConnectionString is { Length: > 0 } server)
        {
            await using var source = NpgsqlDataSource.Create(server);
            await using var drop = source.CreateCommand($"DROP SCHEMA IF EXISTS {_schema} CASCADE");
            await drop.ExecuteNonQueryAsync();
        }
    }

    [SkippableTheory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Nothing_of_the_guest_stays_in_any_conversation_and_others_keep_theirs(string provider)
    {
        await using var host = Bot(provider);
        await LeaveDetailsAsync(Guest(host, "first", "420603987654"), $"Karolína {Phone}");
        await LeaveDetailsAsync(Guest(host, "second", "420603987654"), $"Karolína {Phone}");
        await LeaveDetailsAsync(Guest(host, "other", "420777000111"), "Jan 777000111");
        (await EverythingAsync(provider)).ShouldContain(Phone);

        var said = await ForgetAsync(host, "first");

        said.ShouldContain("directline/first, directline/second");
        said.ShouldNotContain(Phone);
        var kept = await EverythingAsync(provider);
        kept.ShouldNotContain(Phone);
        kept.ShouldNotContain("directline/first");
        kept.ShouldNotContain("directline/conversations/second");
        kept.ShouldContain("777000111");
    }

    [SkippableTheory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_guest_who_was_forgotten_and_writes_again_is_new(string provider)
    {
        await using var host = Bot(provider);
        var guest = Guest(host, "first", "420603987654");
        var greeting = (await guest.OpensTheChatAsync())[0].Value<string>("text");
        await ForgetAsync(host, "first");

        (await guest.SaysAsync("ahoj")).Select(reply => reply.Value<string>("text")).ShouldContain(greeting);
    }

    [Fact]
    public async Task Of_a_conversation_that_nobody_knows_it_says_so()
    {
        await using var host = Bot("Sqlite");
        await Guest(host, "first-of-all", "1").OpensTheChatAsync();

        (await ForgetAsync(host, "first")).ShouldBe("Nothing is kept of conversation first.");
        (await ForgetAsync(host, "%")).ShouldBe("Nothing is kept of conversation %.");
    }

    [Fact]
    public async Task It_is_a_command_of_the_program()
    {
        await using (var host = Bot("Sqlite"))
        {
            await Guest(host, "first", "420603987654").OpensTheChatAsync();
        }

        string[] command = [typeof(Program).Assembly.Location, ForgetCommand.Name, "first"];
        var start = new ProcessStartInfo("dotnet", command) { RedirectStandardOutput = true };
        start.Environment["State__Provider"] = "Sqlite";
        start.Environment["State__Sqlite__Path"] = File;
        using var program = Process.Start(start)!;
        var said = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();

        program.ExitCode.ShouldBe(0);
        said.ShouldStartWith("Deleted conversations: directline/first.");
        (await EverythingAsync("Sqlite")).ShouldBeEmpty();
    }

    private static async Task LeaveDetailsAsync(MluviiGuest guest, string details)
    {
        await guest.OpensTheChatAsync();
        await guest.SaysAsync("Mám zájem o nabídku");
        foreach (var detail in details.Split(' '))
        {
            await guest.SaysAsync(detail);
        }
    }

    private static async Task<string> ForgetAsync(BotHost host, string conversation)
    {
        using var output = new StringWriter();
        (await ForgetCommand.RunAsync(host.Services.GetRequiredService<ITurnStore>(), conversation, output, CancellationToken.None)).ShouldBe(0);
        return output.ToString().Trim();
    }

    private BotHost Bot(string provider)
    {
        if (provider == "PostgreSql")
        {
            PostgreSqlTestServer.SkipWithout();
        }

        return new BotHost(
            "Development",
            ("State:Provider", provider),
            ("State:Sqlite:Path", File),
            ("State:PostgreSql:ConnectionString", PostgreSqlTestServer.ConnectionString ?? ""),
            ("State:PostgreSql:Schema", _schema),
            ("StandIn:Enabled", "Never"));
    }

    private MluviiGuest Guest(BotHost host, string conversation, string phone)
    {
        var guest = new MluviiGuest(host, _connector, conversation);
        guest.Answers["GetGuestIdentity"] = new { Activity = "GetGuestIdentityResponse", WhatsAppContactId = phone };
        return guest;
    }

    /// <summary>Every row of every table that holds anything of guests.</summary>
    private async Task<string> EverythingAsync(string provider)
    {
        await using DbConnection database = provider == "Sqlite"
            ? new SqliteConnection($"Data Source={File};Mode=ReadOnly;Pooling=False")
            : new NpgsqlConnection($"{PostgreSqlTestServer.ConnectionString};Search Path={_schema}");
        await database.OpenAsync();
        await using var select = database.CreateCommand();
        select.CommandText = """
            SELECT key || ' ' || json FROM state UNION ALL SELECT key FROM lane UNION ALL SELECT lane || ' ' || id FROM seen
            UNION ALL SELECT lane || ' ' || coalesce(payload, '') FROM arrival UNION ALL SELECT lane || ' ' || payload FROM delivery
            """;
        var rows = new List<string>();
        await using var reader = await select.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return string.Join('\n', rows);
    }
}
