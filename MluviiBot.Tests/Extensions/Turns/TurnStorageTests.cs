using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Turns;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Extensions.Turns;

public sealed class TurnStorageTests : TurnTest
{
    private readonly MemoryTurnStore _store = new(new ManualTime());

    [Fact]
    public async Task Objects_come_back_as_what_they_were()
    {
        var storage = new TurnStorage(_store, NullLogger<TurnStorage>.Instance);
        var time = new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.FromHours(1));
        await storage.WriteAsync(new Dictionary<string, object>
        {
            ["key"] = new Dictionary<string, object> { ["order"] = new Order("bread"), ["time"] = time, ["like a date"] = "2026-11-22T12:00:00Z" },
        });

        var bag = (await storage.ReadAsync(["key", "nothing"])).ShouldHaveSingleItem().Value.ShouldBeOfType<Dictionary<string, object>>();

        bag["order"].ShouldBe(new Order("bread"));
        bag["time"].ShouldBe(time);
        bag["like a date"].ShouldBe("2026-11-22T12:00:00Z");
    }

    [Fact]
    public async Task An_activity_is_stored_without_what_it_does_not_have_and_comes_back_the_same()
    {
        var storage = new TurnStorage(_store, NullLogger<TurnStorage>.Instance);
        var options = new PromptOptions { Prompt = MessageFactory.Text("Where do you live?"), Validations = 7 };
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["options"] = options, ["nothing"] = null! } });

        var bag = (Dictionary<string, object>)(await storage.ReadAsync(["key"]))["key"];

        var stored = (await _store.ReadStateAsync(["key"], CancellationToken.None))["key"].Json;
        stored.ShouldNotContain("replyToId", Case.Insensitive);
        bag.ShouldContainKeyAndValue("nothing", null!);
        var read = bag["options"].ShouldBeOfType<PromptOptions>();
        read.Prompt.ShouldBeEquivalentTo(options.Prompt);
        read.Validations.ShouldBe(7L);
    }

    [Fact]
    public async Task JSON_of_a_guest_names_no_type()
    {
        var storage = new TurnStorage(_store, NullLogger<TurnStorage>.Instance);
        var json = JObject.Parse("""{"$type":"MluviiBot.Tests.Extensions.Turns.TurnStorageTests+Order, MluviiBot.Tests","What":"bread"}""");
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["value"] = json } });

        var bag = (Dictionary<string, object>)(await storage.ReadAsync(["key"]))["key"];

        JToken.DeepEquals(bag["value"].ShouldBeOfType<JObject>(), json).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(OrdinaryState))]
    public async Task What_dialogs_keep_needs_no_permission(object value)
    {
        var storage = new TurnStorage(_store, NullLogger<TurnStorage>.Instance);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["value"] = value } });

        var bag = (Dictionary<string, object>)(await storage.ReadAsync(["key"]))["key"];

        bag["value"].ShouldBeOfType(value.GetType());
        JToken.DeepEquals(JToken.FromObject(bag["value"]), JToken.FromObject(value)).ShouldBeTrue();
    }

    public static TheoryData<object> OrdinaryState() =>
    [
        new Order("bread"), new List<Order> { new("bread") }, new[] { new Order("bread") }, new Dictionary<string, List<Order>> { ["a"] = [new("bread")] },
        new HashSet<int> { 1 }, (1, "one"), Tuple.Create(1, "one"), new[] { 1.5m },
        new PromptOptions { Choices = [new Microsoft.Bot.Builder.Dialogs.Choices.Choice("yes")] }, new Wish<Order>(new("bread")),
    ];

    [Theory]
    [InlineData("System.IO.FileInfo, System.Runtime", """ "OriginalPath":"/etc/passwd" """)]
    [InlineData("System.Collections.Generic.List`1[[System.IO.FileInfo, System.Runtime]], System.Private.CoreLib", "")]
    [InlineData("System.Diagnostics.Process, System.Diagnostics.Process", "")]
    [InlineData("Npgsql.NpgsqlConnection, Npgsql", """ "ConnectionString":"Host=evil" """)]
    [InlineData("Microsoft.Data.Sqlite.SqliteConnection, Microsoft.Data.Sqlite", "")]
    [InlineData("Microsoft.Bot.Builder.FileTranscriptLogger, MluviiBot.BotFramework", """ "folder":"/tmp/evil" """)]
    public async Task State_that_names_any_other_type_is_not_read_and_the_log_says_how_to_allow_it(string type, string members)
    {
        using var log = new LogLines();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(log));
        var storage = new TurnStorage(_store, logs.CreateLogger<TurnStorage>());
        var comma = members.Length == 0 ? "" : ",";
        await _store.WriteStateAsync([new StateChange("key", $$"""{"$type":"bag","value":{"$type":"{{type}}"{{comma}}{{members}} } }""")], CancellationToken.None);

        (await storage.ReadAsync(["key"])).ShouldBeEmpty();

        log.Lines.ShouldHaveSingleItem().ShouldContain(type.Split(',', '`')[0]);
        log.Lines[0].ShouldContain("Mluvii:Turns:StateTypes");
    }

    [Fact]
    public async Task A_type_that_could_not_be_read_again_is_refused_when_it_is_written_with_the_way_to_allow_it()
    {
        var storage = new TurnStorage(_store, NullLogger<TurnStorage>.Instance);
        var changes = new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["cookie"] = new Cookie("order", "bread") } };

        var error = await Should.ThrowAsync<InvalidOperationException>(() => storage.WriteAsync(changes));

        error.Message.ShouldContain("System.Net.Cookie");
        error.Message.ShouldContain("Mluvii:Turns:StateTypes");
    }

    [Theory]
    [InlineData("System.Net.Cookie")]
    [InlineData("System.Net.Primitives")]
    public async Task A_type_that_the_settings_name_is_stored(string allowed)
    {
        var options = new TurnOptions();
        options.StateTypes.Add(allowed);
        var storage = new TurnStorage(_store, NullLogger<TurnStorage>.Instance, Options.Create(options));

        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Dictionary<string, object> { ["cookie"] = new Cookie("order", "bread") } });

        ((Dictionary<string, object>)(await storage.ReadAsync(["key"]))["key"])["cookie"].ShouldBeOfType<Cookie>().Value.ShouldBe("bread");
    }

    [Theory]
    [InlineData("directline/users/\0")]
    [InlineData("directline/users/half a pair \ud83d")]
    [InlineData(null)]
    public async Task Keys_that_no_database_takes_are_kept_all_the_same(string? key)
    {
        key ??= "directline/users/" + new string('ž', 10_000);
        var storage = new TurnStorage(_store, NullLogger<TurnStorage>.Instance);
        await storage.WriteAsync(new Dictionary<string, object> { [key] = "kept", [key + "'"] = "another's" });

        (await storage.ReadAsync([key])).ShouldBe(new Dictionary<string, object> { [key] = "kept" });
        await storage.DeleteAsync([key]);
        (await storage.ReadAsync([key, key + "'"])).ShouldBe(new Dictionary<string, object> { [key + "'"] = "another's" });
    }

    [Fact]
    public async Task An_item_that_someone_else_changed_is_not_overwritten()
    {
        var storage = new TurnStorage(_store, NullLogger<TurnStorage>.Instance);
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Versioned() });
        var mine = (await storage.ReadAsync(["key"]))["key"];
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Versioned() });

        await Should.ThrowAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["key"] = mine }));
    }

    [Fact]
    public async Task State_whose_type_is_gone_counts_as_not_there_and_the_bot_can_tell_the_guest()
    {
        var bot = Process(async (process, turn) =>
        {
            var count = await process.CountAsync(turn);
            await turn.SendActivityAsync(turn.TurnState.Get<LostState>() is { Kind: "conversations" } ? $"we start over: {count}" : $"{count}");
        });
        await bot.SayAsync("hello");
        await bot.Store.WriteStateAsync(
            [new StateChange("directline/conversations/one", """{"$type":"bag","dialog":{"$type":"Gone.Dialog, Gone"}}""")], CancellationToken.None);

        await bot.SayAsync("hello");
        await bot.SayAsync("hello");

        Received.ShouldBe(["1", "we start over: 1", "2"]);
    }

    [Fact]
    public async Task State_of_the_bot_is_stored_when_a_turn_changed_it_and_each_time_that_it_did()
    {
        var bot = Process(async (process, turn) =>
        {
            var orders = await process.Conversation.CreateProperty<List<string>>("orders").GetAsync(turn, () => []);
            foreach (var order in turn.Activity.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                await process.Conversation.SaveChangesAsync(turn);
                orders.Add(order);
                await process.Conversation.SaveChangesAsync(turn, force: order == "wine");
            }

            await turn.SendActivityAsync(string.Join(' ', orders));
        });
        await bot.SayAsync("bread");
        var first = await StoredAsync();
        await bot.SayAsync(" ");
        (await StoredAsync()).ShouldBe(first);

        await bot.SayAsync("milk honey wine");
        await bot.SayAsync(" ");

        Received.ShouldBe(["bread", "bread", "bread milk honey wine", "bread milk honey wine"]);

        async Task<StateItem> StoredAsync() => (await bot.Store.ReadStateAsync(["directline/conversations/one"], CancellationToken.None)).ShouldHaveSingleItem().Value;
    }

    [Fact]
    public async Task State_of_the_bot_that_a_turn_replaces_or_clears_is_stored_as_it_is_then()
    {
        var bot = Process(async (process, turn) =>
        {
            await process.CountAsync(turn);
            if (turn.Activity.Text == "clear")
            {
                await process.Conversation.ClearStateAsync(turn);
            }
            else if (turn.Activity.Text == "replace")
            {
                process.Conversation.GetCachedState(turn).State = new Dictionary<string, object> { ["count"] = "7" };
            }

            await process.Conversation.SaveChangesAsync(turn);
            await turn.SendActivityAsync(await process.Conversation.CreateProperty<string>("count").GetAsync(turn) ?? "nothing");
        });

        await bot.SayAsync("hello");
        await bot.SayAsync("replace");
        await bot.SayAsync("hello");
        await bot.SayAsync("clear");
        await bot.SayAsync("hello");

        Received.ShouldBe(["1", "7", "8", "nothing", "1"]);
    }

    internal sealed record Order(string What);

    internal sealed record Wish<T>(T What);

    internal sealed class Versioned : IStoreItem
    {
        public string? ETag { get; set; }
    }
}
