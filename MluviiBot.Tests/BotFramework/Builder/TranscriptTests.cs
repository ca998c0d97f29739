using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Builder;

public sealed class TranscriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transcripts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("memory")]
    [InlineData("files")]
    public async Task A_conversation_is_logged_from_both_sides_in_order(string kind)
    {
        var store = Store(kind);
        var adapter = new TestAdapter(TestAdapter.CreateConversation("logged")).Use(new TranscriptLoggerMiddleware(store));

        await new TestFlow(adapter, (turn, cancel) => turn.SendActivityAsync($"echo {turn.Activity.Text}", cancellationToken: cancel))
            .Test("one", "echo one")
            .Test("two", "echo two")
            .StartTestAsync();

        var page = await store.GetTranscriptActivitiesAsync("test", "logged");
        page.ContinuationToken.ShouldBeNull();
        page.Items.Cast<Activity>().Select(activity => activity.Text).ShouldBe(["one", "echo one", "two", "echo two"]);
        page.Items[0].From.Role.ShouldBe(RoleTypes.User);
        page.Items.ShouldAllBe(activity => activity.Id != null && activity.Timestamp != null);
    }

    [Fact]
    public async Task What_was_logged_stays_as_it_was_sent()
    {
        var store = new MemoryTranscriptStore();
        var adapter = new TestAdapter(TestAdapter.CreateConversation("logged")).Use(new TranscriptLoggerMiddleware(store));

        await new TestFlow(adapter, async (turn, cancel) =>
        {
            var reply = MessageFactory.Text("as sent");
            await turn.SendActivityAsync(reply, cancel);
            reply.Text = "changed later";
            turn.Activity.Text = "changed as well";
        }).Send("hello").StartTestAsync();

        var texts = (await store.GetTranscriptActivitiesAsync("test", "logged")).Items.Cast<Activity>().Select(activity => activity.Text);
        texts.ShouldBe(["hello", "as sent"]);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("files")]
    public async Task A_transcript_shows_the_last_form_of_a_message(string kind)
    {
        var store = Store(kind);
        await RunAsync(store, async (turn, cancel) =>
        {
            await turn.SendActivityAsync("first", cancellationToken: cancel);
            await turn.SendActivityAsync("second", cancellationToken: cancel);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "sent 1", Text = "corrected" }, cancel);
            await turn.DeleteActivityAsync("sent 2", cancel);
        });

        var items = (await store.GetTranscriptActivitiesAsync("channel", "conversation")).Items.Cast<Activity>().ToList();
        items.Select(activity => activity.Text).ShouldBe(["hello", "corrected", null]);
        items[1].Type.ShouldBe(ActivityTypes.Message);
        items[2].Type.ShouldBe(ActivityTypes.MessageDelete);
        items[2].Id.ShouldBe("sent 2");
        items[2].From.Id.ShouldBe("deleted");
        items[2].From.Role.ShouldBe(RoleTypes.Bot);
        items[2].LocalTimestamp.ShouldBe(items[2].Timestamp);
    }

    [Fact]
    public async Task A_transcript_in_files_lies_under_its_channel()
    {
        await RunAsync(new FileTranscriptLogger(_folder), (_, _) => Task.CompletedTask);

        File.Exists(Path.Combine(_folder, "channel", "conversation.transcript")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_is_started_anew_in_test_mode_and_continued_otherwise()
    {
        await RunAsync(new FileTranscriptLogger(_folder, unitTestMode: true), (_, _) => Task.CompletedTask);
        await RunAsync(new FileTranscriptLogger(_folder, unitTestMode: true), (_, _) => Task.CompletedTask);
        await RunAsync(new FileTranscriptLogger(_folder, unitTestMode: false), (_, _) => Task.CompletedTask);

        (await new FileTranscriptLogger(_folder).GetTranscriptActivitiesAsync("channel", "conversation")).Items.Length.ShouldBe(2);
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task An_id_does_not_lead_out_of_the_folder()
    {
        var store = new FileTranscriptLogger(Path.Combine(_folder, "inside"));

        await store.LogActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "1", ChannelId = "..", Conversation = new ConversationAccount { Id = "../../outside" } });

        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldAllBe(file => file.StartsWith(Path.Combine(_folder, "inside"), StringComparison.Ordinal));
        (await store.GetTranscriptActivitiesAsync("..", "../../outside")).Items.Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_turn_that_fails_is_answered_although_the_transcript_cannot_be_written()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(new BrokenLogger()));

        await adapter.RunAsync(adapter.Turn(), (turn, cancel) => turn.SendActivityAsync("hello", cancellationToken: cancel));

        adapter.Sent.ShouldHaveSingleItem().Text.ShouldBe("hello");
    }

    [Theory]
    [InlineData(45, 3)]
    [InlineData(40, 3)]
    [InlineData(39, 2)]
    public async Task Long_transcripts_come_in_pages_and_a_full_one_tells_to_go_on(int activities, int expectedPages)
    {
        var store = new MemoryTranscriptStore();
        var start = new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero);
        foreach (var i in Enumerable.Range(0, activities).Reverse())
        {
            await store.LogActivityAsync(Logged("long", $"{i}", start.AddMinutes(i)));
        }

        List<string> ids = [];
        string? token = null;
        var pages = 0;
        do
        {
            var page = await store.GetTranscriptActivitiesAsync("channel", "long", token);
            ids.AddRange(page.Items.Select(activity => activity.Id));
            token = page.ContinuationToken;
            pages++;
        }
        while (token is not null);

        pages.ShouldBe(expectedPages);
        ids.ShouldBe(Enumerable.Range(0, activities).Select(i => $"{i}"));
        (await store.GetTranscriptActivitiesAsync("channel", "long", startDate: start.AddMinutes(activities - 5))).Items.Length.ShouldBe(5);
    }

    [Theory]
    [InlineData("memory")]
    [InlineData("files")]
    public async Task Transcripts_are_listed_and_deleted_by_conversation(string kind)
    {
        var store = Store(kind);
        await store.LogActivityAsync(Logged("one", "1", DateTimeOffset.UnixEpoch));
        await store.LogActivityAsync(Logged("two", "2", DateTimeOffset.UnixEpoch.AddDays(1)));

        (await store.ListTranscriptsAsync("channel")).Items.Select(transcript => transcript.Id).ShouldBe(["one", "two"], ignoreOrder: true);
        await store.DeleteTranscriptAsync("channel", "one");
        (await store.ListTranscriptsAsync("channel")).Items.ShouldHaveSingleItem().Id.ShouldBe("two");
        (await store.GetTranscriptActivitiesAsync("channel", "one")).Items.ShouldBeEmpty();
        (await store.ListTranscriptsAsync("elsewhere")).Items.ShouldBeEmpty();
    }

    private static Activity Logged(string conversation, string id, DateTimeOffset time) => new()
    {
        Type = ActivityTypes.Message,
        Id = id,
        Timestamp = time,
        ChannelId = "channel",
        Conversation = new ConversationAccount { Id = conversation },
    };

    private static async Task RunAsync(ITranscriptLogger logger, BotCallbackHandler bot)
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(logger));
        await adapter.RunAsync(adapter.Turn(RecordingAdapter.Incoming(text: "hello")), bot);
    }

    private ITranscriptStore Store(string kind) => kind == "files" ? new FileTranscriptLogger(_folder) : new MemoryTranscriptStore();

    private sealed class BrokenLogger : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new IOException("disk full");
    }
}
