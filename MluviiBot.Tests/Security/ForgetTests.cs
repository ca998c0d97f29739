using System.Data.Common;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Commands;
using MluviiBot.Extensions.Turns;
using MluviiBot.Storage;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Extensions.ApiChatbot;
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

    [SkippableTheory]
    [InlineData("Sqlite", "first")]
    [InlineData("Sqlite", "second")]
    [InlineData("PostgreSql", "first")]
    [InlineData("PostgreSql", "second")]
    public async Task A_guest_whose_account_became_a_contact_is_forgotten_under_both(string provider, string named)
    {
        await using var host = Bot(provider);
        var first = Guest(host, "first", "420603987654");
        first.Answers["AssignCrmIdentity"] = new { Activity = "AssignCrmIdentityResponse", Created = true, CrmIdentityId = 5 };
        await LeaveDetailsAsync(first, $"Karolína {Phone} přeskočit přeskočit ano");
        await LeaveDetailsAsync(Guest(host, "second", "420603987654"), $"Karolína {Phone}");
        var before = await EverythingAsync(provider);
        before.ShouldContain("mluvii/guests/whatsapp/420603987654");
        before.ShouldContain("mluvii/guests/crm/5");

        (await ForgetAsync(host, named)).ShouldContain("directline/first, directline/second");

        (await EverythingAsync(provider)).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task What_waits_in_the_inbox_and_for_mluvii_goes_too_and_a_turn_that_runs_meanwhile_saves_nothing(string provider)
    {
        await using var host = Bot(provider, ("Mluvii:Turns:DeadAfter", "01:00:00"));
        var guest = Guest(host, "first", "420603987654");
        guest.Answers.Remove("GetGuestIdentity");
        await guest.OpensTheChatAsync();
        var store = host.Services.GetRequiredService<ITurnStore>();
        await using var process = (SqlTurnStore)ActivatorUtilities.CreateInstance(host.Services, store.GetType());
        await process.ShowLifeAsync(CancellationToken.None);
        var running = (await process.BeginAsync(Waiting("1"), CancellationToken.None)).Grant.ShouldNotBeNull("another process has the conversation, so that this one leaves it alone");
        await store.AcceptAsync(Waiting("2"), CancellationToken.None);
        (await EverythingAsync(provider)).ShouldContain(Phone);

        var said = await ForgetAsync(host, "first");

        said.ShouldContain("2 activities that waited for their turn");
        said.ShouldContain("1 answers of mluvii");
        var late = new TurnCommit { Lane = "directline/first", Token = running.Token, State = [new StateChange("directline/conversations/first", $"\"{Phone}\"")] };
        (await process.CommitAsync(late, CancellationToken.None)).ShouldBe(CommitOutcome.LaneLost);
        (await EverythingAsync(provider)).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_conversation_of_mluvii_s_API_goes_with_what_could_not_be_delivered_to_it(string provider)
    {
        await using var mluvii = await LocalMluvii.StartAsync();
        mluvii.Answer = (_, _) => Task.FromResult(HttpStatusCode.BadRequest);
        await using var host = Bot(provider, [.. ApiBotHost.Chatbot(mluvii).Select(setting => ($"Mluvii:ApiChatbots:main:{setting.Key}", setting.Value!))]);
        using var webhook = host.CreateClient();
        using var text = await webhook.PostAsJsonAsync(
            new Uri($"/api/mluvii?access_token={ApiBotHost.Secret}", UriKind.Relative), new { activity = "Text", sessionId = 13, text = $"Karolína {Phone}" });
        text.StatusCode.ShouldBe(HttpStatusCode.OK);
        var store = host.Services.GetRequiredService<ITurnStore>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((await store.MeasureAsync(limit.Token)) is not { Arrivals: 0, Undeliverable.Count: > 0 })
        {
            await Task.Delay(20, limit.Token);
        }

        // Nobody looks into the lane once more, which would make it again when it is forgotten.
        await host.Services.GetRequiredService<TurnPipeline>().StopAsync(limit.Token);

        (await EverythingAsync(provider)).ShouldContain("/13");

        (await ForgetAsync(host, "13")).ShouldStartWith("Deleted conversations: ");

        (await EverythingAsync(provider)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_store_in_memory_it_says_how_to_forget()
    {
        await using var host = Bot("Memory");
        using var output = new StringWriter();

        (await ForgetCommand.RunAsync(host.Services.GetRequiredService<ITurnStore>(), "first", output, CancellationToken.None)).ShouldBe(1);

        output.ToString().ShouldContain("Restart the bot.");
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

    private static Arrival Waiting(string id) =>
        new() { Lane = "directline/first", Id = id, Connection = "BotFramework", Payload = $$"""{"text":"{{Phone}}"}""" };

    private BotHost Bot(string provider, params (string Key, string Value)[] more)
    {
        if (provider == "PostgreSql")
        {
            PostgreSqlTestServer.SkipWithout();
        }

        return new BotHost("Development",
        [
            ("State:Provider", provider),
            ("State:Sqlite:Path", File),
            ("State:PostgreSql:ConnectionString", PostgreSqlTestServer.ConnectionString ?? ""),
            ("State:PostgreSql:Schema", _schema),
            ("StandIn:Enabled", "Never"),
            .. more,
        ]);
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
            UNION ALL SELECT payload FROM wakeup
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
