using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Builder;

public class MiddlewareTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task State_is_saved_after_the_turn()
    {
        var storage = new CountingStorage();
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        var visits = user.CreateProperty<int>("visits");
        _adapter.Use(new AutoSaveStateMiddleware(user).Add(conversation));
        Task CountAsync(ITurnContext turn) => _adapter.RunAsync(turn, async (context, cancel) => await visits.SetAsync(context, await visits.GetAsync(context, cancellationToken: cancel) + 1, cancel));

        await CountAsync(_adapter.Turn());
        await CountAsync(_adapter.Turn());

        (await visits.GetAsync(_adapter.Turn())).ShouldBe(2);
        storage.Keys.ShouldBe(["channel/users/guest", "channel/users/guest"]);
    }

    [Fact]
    public async Task State_is_not_saved_when_the_turn_fails()
    {
        var storage = new CountingStorage();
        var state = new UserState(storage);
        _adapter.Use(new AutoSaveStateMiddleware(state));

        await Should.ThrowAsync<InvalidOperationException>(() => _adapter.RunAsync(_adapter.Turn(), async (turn, cancel) =>
        {
            await state.CreateProperty<string>("name").SetAsync(turn, "half done", cancel);
            throw new InvalidOperationException();
        }));

        storage.Writes.ShouldBe(0);
    }

    [Fact]
    public async Task A_set_of_states_loads_and_saves_them_all()
    {
        var storage = new CountingStorage();
        var (user, conversation) = (new UserState(storage), new ConversationState(storage));
        var set = new BotStateSet(user).Add(conversation);
        var turn = _adapter.Turn();

        await set.LoadAllAsync(turn);
        user.GetCachedState(turn).ShouldNotBeNull();
        conversation.GetCachedState(turn).ShouldNotBeNull();
        await set.SaveAllChangesAsync(turn);
        storage.Writes.ShouldBe(0);
        await set.SaveAllChangesAsync(turn, force: true);
        storage.Writes.ShouldBe(2);
    }

    [Fact]
    public async Task States_of_a_slow_storage_are_loaded_and_saved_side_by_side()
    {
        var storage = new CountingStorage(slow: true);
        BotState[] states = [new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage)];
        _adapter.Use(new AutoSaveStateMiddleware(states));
        for (var i = 1; i <= 50; i++)
        {
            await _adapter.RunAsync(_adapter.Turn(), async (turn, cancel) =>
            {
                foreach (var state in states)
                {
                    var visits = state.CreateProperty<int>("visits");
                    await visits.SetAsync(turn, await visits.GetAsync(turn, cancellationToken: cancel) + 1, cancel);
                }
            });
        }

        foreach (var state in states)
        {
            (await state.CreateProperty<int>("visits").GetAsync(_adapter.Turn())).ShouldBe(50);
        }
    }

    [Fact]
    public async Task A_slow_answer_shows_typing_until_it_is_there()
    {
        var shown = new SemaphoreSlim(0);
        var adapter = new TypingAdapter(shown);
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 10));
        var turn = new TurnContext(adapter, RecordingAdapter.Incoming());
        var respondedWhileTyping = true;

        await adapter.RunAsync(turn, async (context, cancel) =>
        {
            (await shown.WaitAsync(60_000, cancel)).ShouldBeTrue();
            (await shown.WaitAsync(60_000, cancel)).ShouldBeTrue();
            respondedWhileTyping = context.Responded;
            await context.SendActivityAsync("done", cancellationToken: cancel);
        });

        respondedWhileTyping.ShouldBeFalse();
        var after = adapter.Typing.Count;
        adapter.Typing[0].Conversation.Id.ShouldBe("conversation");
        adapter.Typing[0].Recipient.Id.ShouldBe("guest");
        await Task.Delay(60);
        adapter.Typing.Count.ShouldBe(after);
    }

    [Fact]
    public async Task A_quick_answer_shows_no_typing()
    {
        var adapter = new TypingAdapter(new SemaphoreSlim(0));
        adapter.Use(new ShowTypingMiddleware(delay: 60_000));
        var turn = new TurnContext(adapter, RecordingAdapter.Incoming());

        await adapter.RunAsync(turn, (context, cancel) => context.SendActivityAsync("done", cancellationToken: cancel));

        adapter.Typing.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_messages_show_typing()
    {
        var adapter = new TypingAdapter(new SemaphoreSlim(0));
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 10));
        var turn = new TurnContext(adapter, RecordingAdapter.Incoming(ActivityTypes.Event));

        await adapter.RunAsync(turn, (_, cancel) => Task.Delay(30, cancel));

        adapter.Typing.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_exception_of_the_bot_passes_the_typing()
    {
        _adapter.Use(new ShowTypingMiddleware(delay: 0, period: 10));
        await Should.ThrowAsync<InvalidOperationException>(() => _adapter.RunAsync(_adapter.Turn(), (_, _) => throw new InvalidOperationException()));
    }

    [Fact]
    public void Typing_needs_a_sensible_rhythm()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay: -1)).ParamName.ShouldBe("delay");
        Should.Throw<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(period: 0)).ParamName.ShouldBe("period");
    }

    [Theory]
    [InlineData(Channels.Emulator, "hello", "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='cs-CZ'><voice name='Vlasta'>hello</voice></speak>")]
    [InlineData(Channels.Webchat, "hello", "hello")]
    public async Task A_message_is_spoken_by_the_voice_where_the_channel_speaks(string channel, string text, string spoken)
        => (await SpeakAsync(channel, MessageFactory.Text(text))).ShouldBe(spoken);

    [Fact]
    public async Task Speech_that_is_complete_stays_as_it_is()
    {
        const string Ready = "<speak version='1.0' xml:lang='cs-CZ'>hello</speak>";
        (await SpeakAsync(Channels.DirectlineSpeech, MessageFactory.Text("text", Ready))).ShouldBe(Ready);
    }

    [Fact]
    public async Task Speech_with_a_voice_keeps_it()
        => (await SpeakAsync(Channels.Telephony, MessageFactory.Text("text", "<voice name='Antonin'>hello</voice>")))
            .ShouldBe("<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='cs-CZ'><voice name='Antonin'>hello</voice></speak>");

    [Fact]
    public async Task The_bot_does_not_see_that_it_was_called_by_name()
    {
        var message = RecordingAdapter.Incoming(text: "<at>bot</at> help <at>Jana</at>");
        message.Entities =
        [
            new Mention { Mentioned = new ChannelAccount("bot", "bot"), Text = "<at>bot</at>" },
            new Mention { Mentioned = new ChannelAccount("jana", "Jana"), Text = "<at>Jana</at>" },
        ];
        _adapter.Use(new NormalizeMentionsMiddleware());

        await _adapter.RunAsync(_adapter.Turn(message), null);

        message.Text.Trim().ShouldBe("help Jana");
        message.GetMentions().ShouldHaveSingleItem().Mentioned.Id.ShouldBe("jana");
    }

    [Fact]
    public async Task The_mention_of_the_bot_can_stay()
    {
        var message = RecordingAdapter.Incoming(text: "<at>bot</at> help");
        message.Entities = [JObject.FromObject(new Mention { Mentioned = new ChannelAccount("bot", "bot"), Text = "<at>bot</at>" }).ToObject<Entity>()!];
        _adapter.Use(new NormalizeMentionsMiddleware { RemoveRecipientMention = false });

        await _adapter.RunAsync(_adapter.Turn(message), null);

        message.Text.ShouldBe("bot help");
        message.GetMentions().ShouldHaveSingleItem().Text.ShouldBe("bot");
    }

    private async Task<string> SpeakAsync(string channel, Activity message)
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.ChannelId = channel;
        _adapter.Use(new SetSpeakMiddleware("Vlasta", fallbackToTextForSpeak: true));
        await _adapter.RunAsync(_adapter.Turn(incoming), (turn, cancel) => turn.SendActivityAsync(message, cancel));
        return _adapter.Sent.ShouldHaveSingleItem().Speak;
    }

    private sealed class TypingAdapter(SemaphoreSlim shown) : BotAdapter
    {
        public List<Activity> Typing { get; } = [];

        public Task RunAsync(ITurnContext turn, BotCallbackHandler bot) => RunPipelineAsync(turn, bot, default);

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            if (activities[0].Type == ActivityTypes.Typing)
            {
                Typing.Add(activities[0]);
                shown.Release();
            }

            return Task.FromResult(new[] { new ResourceResponse("id") });
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
