using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Builder;

public class MemoryStorageTests
{
    public static TheoryData<string> Storages => ["inside", "dictionary", "serializer"];

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task An_item_is_detached_from_the_object_it_was_written_from(string kind)
    {
        var storage = Storage(kind);
        var note = new Note { Text = "as written" };
        await storage.WriteAsync(Item("key", note), default);

        note.Text = "changed later";
        var read = await ReadAsync(storage, "key");
        read.Text.ShouldBe("as written");
        read.Text = "changed as well";

        (await ReadAsync(storage, "key")).Text.ShouldBe("as written");
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Only_items_that_exist_are_read(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(Item("key", new Note()), default);

        (await storage.ReadAsync(["other", "key"], default)).Keys.ShouldBe(["key"]);
        await storage.DeleteAsync(["key", "other"], default);
        (await storage.ReadAsync(["key"], default)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Every_write_gives_a_new_etag(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(Item("key", new Note()), default);
        var first = await ReadAsync(storage, "key");
        await storage.WriteAsync(Item("key", first), default);
        var second = await ReadAsync(storage, "key");

        first.ETag.ShouldNotBeNullOrEmpty();
        second.ETag.ShouldNotBeNullOrEmpty();
        second.ETag.ShouldNotBe(first.ETag);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task The_second_of_two_writers_is_refused(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(Item("key", new Note { Text = "start" }), default);
        var mine = await ReadAsync(storage, "key");
        var theirs = await ReadAsync(storage, "key");

        theirs.Text = "theirs";
        await storage.WriteAsync(Item("key", theirs), default);
        mine.Text = "mine";
        var error = await Should.ThrowAsync<Exception>(() => storage.WriteAsync(Item("key", mine), default));

        error.Message.ShouldStartWith("Etag conflict");
        error.Message.ShouldContain(mine.ETag!);
        (await ReadAsync(storage, "key")).Text.ShouldBe("theirs");
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task A_writer_with_an_asterisk_wins(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(Item("key", new Note { Text = "start" }), default);

        await storage.WriteAsync(Item("key", new Note { Text = "mine", ETag = "*" }), default);

        (await ReadAsync(storage, "key")).Text.ShouldBe("mine");
    }

    [Theory]
    [MemberData(nameof(Storages))]
    [Trait("Sdk", "Embedded")]
    public async Task A_writer_without_an_etag_wins_and_a_conflict_names_the_key(string kind)
    {
        var storage = Storage(kind);
        await storage.WriteAsync(Item("key", new Note { Text = "start" }), default);
        await storage.WriteAsync(Item("key", new Note { Text = "mine" }), default);
        (await ReadAsync(storage, "key")).Text.ShouldBe("mine");

        var error = await Should.ThrowAsync<Exception>(() => storage.WriteAsync(Item("key", new Note { ETag = "stale" }), default));
        error.Message.ShouldContain("'key'");
        error.Message.ShouldContain("stale");
        error.ShouldBeOfType<Exception>();
        await Should.ThrowAsync<Exception>(() => storage.WriteAsync(Item("key", new Note { ETag = "" }), default));
    }

    [Fact]
    public async Task Of_many_writers_at_once_one_wins_each_round()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(Item("key", new Note { Count = 0 }), default);

        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (_, cancel) =>
        {
            while (true)
            {
                var note = await ReadAsync(storage, "key");
                note.Count++;
                try
                {
                    await storage.WriteAsync(Item("key", note), cancel);
                    return;
                }
                catch (Exception conflict) when (conflict.Message.StartsWith("Etag conflict", StringComparison.Ordinal))
                {
                    // Another one was quicker: again.
                }
            }
        });

        (await ReadAsync(storage, "key")).Count.ShouldBe(200);
    }

    [Fact]
    public async Task A_given_dictionary_holds_the_items()
    {
        var dictionary = new Dictionary<string, JObject>();
        var storage = new MemoryStorage(dictionary);

        await storage.WriteAsync(Item("key", new Note { Text = "visible" }), default);

        dictionary["key"]["Text"]!.Value<string>().ShouldBe("visible");
        (await new MemoryStorage(dictionary).ReadAsync(["key"], default))["key"].ShouldBeOfType<Note>().Text.ShouldBe("visible");
    }

    [Fact]
    public async Task State_works_with_a_given_dictionary()
    {
        var dictionary = new Dictionary<string, JObject>();
        var adapter = new RecordingAdapter();
        var state = new ConversationState(new MemoryStorage(dictionary));
        var age = state.CreateProperty<object>("age");
        var first = adapter.Turn();
        await age.SetAsync(first, 30);
        await state.SaveChangesAsync(first);

        dictionary["channel/conversations/conversation"]["age"]!.Value<int>().ShouldBe(30);
        (await age.GetAsync(adapter.Turn())).ShouldBe(30);
    }

    [Fact]
    public async Task A_serializer_without_type_names_gives_JSON_that_state_still_reads()
    {
        var adapter = new RecordingAdapter();
        var state = new ConversationState(new MemoryStorage(new JsonSerializer()));
        var note = state.CreateProperty<Note>("note");
        var first = adapter.Turn();
        await note.SetAsync(first, new Note { Text = "kept" });
        await state.SaveChangesAsync(first);

        (await note.GetAsync(adapter.Turn())).Text.ShouldBe("kept");
    }

    [Fact]
    public async Task A_type_that_is_not_allowed_is_not_written()
    {
        var binder = new AllowedTypesSerializationBinder([typeof(Note)]);
        var storage = new MemoryStorage(new JsonSerializer { TypeNameHandling = TypeNameHandling.All, SerializationBinder = binder });

        await storage.WriteAsync(Item("key", new Note { Text = "allowed" }), default);
        (await ReadAsync(storage, "key")).Text.ShouldBe("allowed");
        (await Should.ThrowAsync<InvalidOperationException>(() => storage.WriteAsync(Item("other", new Secret()), default)))
            .Message.ShouldContain(nameof(Secret));
        await storage.WriteAsync(Item("key", new Note { Text = "still allowed" }), default);
    }

    [Fact]
    public async Task Typed_reading_leaves_other_types_out()
    {
        var storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "one" }, ["other"] = new Dictionary<string, object>() }, default);

        var notes = await storage.ReadAsync<Note>(["note", "other"]);

        notes.ShouldHaveSingleItem().Value.Text.ShouldBe("one");
    }

    [Fact]
    public async Task Missing_arguments_are_named()
    {
        var storage = new MemoryStorage();
        (await Should.ThrowAsync<ArgumentNullException>(() => storage.ReadAsync(null!, default))).ParamName.ShouldBe("keys");
        (await Should.ThrowAsync<ArgumentNullException>(() => storage.DeleteAsync(null!, default))).ParamName.ShouldBe("keys");
        (await Should.ThrowAsync<ArgumentNullException>(() => storage.WriteAsync(null!, default))).ParamName.ShouldBe("changes");
    }

    private static MemoryStorage Storage(string kind) => kind switch
    {
        "dictionary" => new MemoryStorage([]),
        "serializer" => new MemoryStorage(new JsonSerializer { TypeNameHandling = TypeNameHandling.All }),
        _ => new MemoryStorage(),
    };

    private static Dictionary<string, object> Item(string key, object item) => new() { [key] = item };

    private static async Task<Note> ReadAsync(MemoryStorage storage, string key)
        => (await storage.ReadAsync([key], default))[key].ShouldBeOfType<Note>();

    private sealed class Secret;

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public int Count { get; set; }

        public string? ETag { get; set; }
    }
}
