using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Builder;

public class BotStateTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly CountingStorage _storage = new();

    public static TheoryData<bool> BothStorages => [true, false];

    [Fact]
    public async Task Keys_are_those_that_stored_data_has()
    {
        var turn = _adapter.Turn();
        BotState[] states = [new ConversationState(_storage), new UserState(_storage), new PrivateConversationState(_storage)];
        foreach (var state in states)
        {
            await state.CreateProperty<string>("name").SetAsync(turn, "value");
            await state.SaveChangesAsync(turn);
        }

        _storage.Keys.ShouldBe(["channel/conversations/conversation", "channel/users/guest", "channel/conversations/conversation/users/guest"]);
    }

    [Fact]
    public async Task State_without_a_place_is_refused()
    {
        var turn = _adapter.Turn(new Activity { Type = ActivityTypes.Message, ChannelId = "channel" });

        await Should.ThrowAsync<Exception>(() => new ConversationState(_storage).LoadAsync(turn));
        await Should.ThrowAsync<Exception>(() => new UserState(_storage).LoadAsync(turn));
        await Should.ThrowAsync<Exception>(() => new PrivateConversationState(_storage).LoadAsync(turn));
        _storage.Reads.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task A_value_is_there_in_the_next_turn(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        var name = state.CreateProperty<string>("name");
        var first = _adapter.Turn();
        await name.SetAsync(first, "Jana");
        await state.SaveChangesAsync(first);

        (await name.GetAsync(_adapter.Turn())).ShouldBe("Jana");
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task Two_guests_do_not_share_their_state(bool memory)
    {
        var state = new UserState(Storage(memory));
        var name = state.CreateProperty<string>("name");
        foreach (var guest in new[] { "Jana", "Petr" })
        {
            var turn = Turn(guest);
            (await name.GetAsync(turn)).ShouldBeNull();
            await name.SetAsync(turn, $"I am {guest}");
            await state.SaveChangesAsync(turn);
        }

        (await name.GetAsync(Turn("Jana"))).ShouldBe("I am Jana");
        (await name.GetAsync(Turn("Petr"))).ShouldBe("I am Petr");
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task A_default_is_stored_once_it_was_asked_for(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        var form = state.CreateProperty<Form>("form");
        var first = _adapter.Turn();
        var made = await form.GetAsync(first, () => new Form { Name = "Jana" });
        (await form.GetAsync(first, () => throw new InvalidOperationException("there is a value"))).ShouldBeSameAs(made);
        await state.SaveChangesAsync(first);

        (await form.GetAsync(_adapter.Turn())).Name.ShouldBe("Jana");
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task A_change_inside_an_object_is_saved(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        var form = state.CreateProperty<Form>("form");
        await SaveAsync(state, turn => form.SetAsync(turn, new Form { Name = "Jana" }));

        await SaveAsync(state, async turn => (await form.GetAsync(turn)).Answers.Add("yes"));
        await SaveAsync(state, async turn => (await form.GetAsync(turn)).Answers.Add("no"));

        (await form.GetAsync(_adapter.Turn())).Answers.ShouldBe(["yes", "no"]);
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task A_change_inside_an_object_after_a_save_is_saved_by_the_next_one(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        var form = state.CreateProperty<Form>("form");
        var turn = _adapter.Turn();
        var held = await form.GetAsync(turn, () => new Form());
        await state.SaveChangesAsync(turn);

        held.Name = "changed later";
        await state.SaveChangesAsync(turn);

        (await form.GetAsync(_adapter.Turn())).Name.ShouldBe("changed later");
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task A_forced_load_takes_what_another_turn_saved(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        var name = state.CreateProperty<string>("name");
        var slow = _adapter.Turn();
        await name.SetAsync(slow, "mine");
        await SaveAsync(state, turn => name.SetAsync(turn, "theirs"));

        await state.LoadAsync(slow, force: true);

        (await name.GetAsync(slow)).ShouldBe("theirs");
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task A_change_made_through_the_cached_state_is_saved(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        await SaveAsync(state, async turn =>
        {
            await state.LoadAsync(turn);
            state.GetCachedState(turn).State["name"] = "Jana";
        });
        await SaveAsync(state, async turn =>
        {
            await state.LoadAsync(turn);
            state.GetCachedState(turn).State["age"] = 30;
        });

        var last = _adapter.Turn();
        (await state.CreateProperty<string>("name").GetAsync(last)).ShouldBe("Jana");
        (await state.CreateProperty<int>("age").GetAsync(last)).ShouldBe(30);
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task Cleared_state_is_written_as_empty(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        var name = state.CreateProperty<string>("name");
        await SaveAsync(state, turn => name.SetAsync(turn, "Jana"));

        await SaveAsync(state, turn => state.ClearStateAsync(turn));

        (await name.GetAsync(_adapter.Turn())).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task Deleted_state_is_gone_at_once(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        var name = state.CreateProperty<string>("name");
        await SaveAsync(state, turn => name.SetAsync(turn, "Jana"));

        var deleting = _adapter.Turn();
        await state.DeleteAsync(deleting);

        state.GetCachedState(deleting).ShouldBeNull();
        (await name.GetAsync(_adapter.Turn())).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(BothStorages))]
    public async Task A_deleted_value_is_gone_and_the_others_stay(bool memory)
    {
        var state = new ConversationState(Storage(memory));
        var (name, age) = (state.CreateProperty<string>("name"), state.CreateProperty<int>("age"));
        await SaveAsync(state, async turn =>
        {
            await name.SetAsync(turn, "Jana");
            await age.SetAsync(turn, 30);
        });

        await SaveAsync(state, turn => name.DeleteAsync(turn));

        var last = _adapter.Turn();
        (await name.GetAsync(last)).ShouldBeNull();
        (await age.GetAsync(last)).ShouldBe(30);
    }

    [Fact]
    public async Task A_missing_number_without_a_default_is_zero()
        => (await new ConversationState(_storage).CreateProperty<int>("age").GetAsync(_adapter.Turn())).ShouldBe(0);

    [Fact]
    public async Task A_value_type_that_is_missing_inside_a_state_class_is_an_error()
    {
        var state = new ProbingState(_storage);
        var turn = _adapter.Turn();
        await state.LoadAsync(turn);

        await Should.ThrowAsync<KeyNotFoundException>(() => state.ProbeAsync<int>(turn, "missing"));
        (await state.ProbeAsync<string>(turn, "missing")).ShouldBeNull();
    }

    [Fact]
    public async Task Something_else_under_the_key_is_refused()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["channel/conversations/conversation"] = new Form() });

        await Should.ThrowAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(_adapter.Turn()));
    }

    [Fact]
    public async Task State_shows_itself_as_JSON()
    {
        var state = new ConversationState(_storage);
        var turn = _adapter.Turn();
        await state.CreateProperty<Form>("form").SetAsync(turn, new Form { Name = "Jana" });

        state.Get(turn)["form"]!["Name"]!.Value<string>().ShouldBe("Jana");
    }

    [Fact]
    public async Task Loaded_state_lies_in_the_turn_under_the_name_of_its_class()
    {
        var turn = _adapter.Turn();
        await new ConversationState(_storage).LoadAsync(turn);

        turn.TurnState.ShouldContainKey(nameof(ConversationState));
    }

    [Fact]
    public void A_value_needs_a_name_and_state_needs_a_storage()
    {
        Should.Throw<ArgumentNullException>(() => new ConversationState(null!)).ParamName.ShouldBe("storage");
        Should.Throw<ArgumentNullException>(() => new ConversationState(_storage).CreateProperty<string>(" ")).ParamName.ShouldBe("name");
    }

    private async Task SaveAsync(BotState state, Func<ITurnContext, Task> act)
    {
        using var turn = _adapter.Turn();
        await act(turn);
        await state.SaveChangesAsync(turn);
    }

    private IStorage Storage(bool memory) => memory ? new MemoryStorage() : _storage;

    private TurnContext Turn(string guest)
    {
        var incoming = RecordingAdapter.Incoming();
        incoming.From = new ChannelAccount(guest);
        return _adapter.Turn(incoming);
    }

    private sealed class Form
    {
        public string? Name { get; set; }

        public List<string> Answers { get; } = [];
    }

    private sealed class ProbingState(IStorage storage) : BotState(storage, nameof(ProbingState))
    {
        public Task<T> ProbeAsync<T>(ITurnContext turn, string name) => GetPropertyValueAsync<T>(turn, name);

        protected override string GetStorageKey(ITurnContext turnContext) => "probe";
    }
}
