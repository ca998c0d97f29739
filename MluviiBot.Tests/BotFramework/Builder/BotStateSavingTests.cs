using Microsoft.Bot.Builder;

namespace MluviiBot.Tests.BotFramework.Builder;

/// <summary>State costs a round trip to storage only where there is something to read or to write.</summary>
public class BotStateSavingTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task State_is_read_once_in_a_turn_and_not_before_it_is_needed()
    {
        var state = new ConversationState(_storage);
        var turn = _adapter.Turn();
        _storage.Reads.ShouldBe(0);

        await state.CreateProperty<string>("one").GetAsync(turn, () => "1");
        await state.CreateProperty<string>("two").GetAsync(turn, () => "2");
        await state.LoadAsync(turn);

        _storage.Reads.ShouldBe(1);
    }

    [Fact]
    public async Task State_that_did_not_change_is_not_written()
    {
        var state = new ConversationState(_storage);
        var form = state.CreateProperty<Form>("form");
        var title = state.CreateProperty<string>("title");
        await SaveAsync(state, async turn =>
        {
            await form.SetAsync(turn, new Form { Name = "Jana", Answers = { "yes" } });
            await title.SetAsync(turn, "a title");
        });
        _storage.Writes.ShouldBe(1);

        await SaveAsync(state, turn => form.GetAsync(turn));
        await SaveAsync(state, turn => title.GetAsync(turn));
        await SaveAsync(state, turn => form.SetAsync(turn, new Form { Name = "Jana", Answers = { "yes" } }));
        await SaveAsync(state, _ => Task.CompletedTask);
        await SaveAsync(state, turn => state.LoadAsync(turn));
        _storage.Writes.ShouldBe(1);

        await SaveAsync(state, turn => title.SetAsync(turn, "another title"));
        _storage.Writes.ShouldBe(2);
    }

    [Fact]
    public async Task A_second_save_writes_only_what_changed_after_the_first()
    {
        var state = new ConversationState(_storage);
        var name = state.CreateProperty<string>("name");
        var turn = _adapter.Turn();
        await name.SetAsync(turn, "Jana");

        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        _storage.Writes.ShouldBe(1);

        await name.SetAsync(turn, "Petr");
        await state.SaveChangesAsync(turn);
        _storage.Writes.ShouldBe(2);
    }

    [Fact]
    public async Task A_forced_save_writes_what_did_not_change()
    {
        var state = new ConversationState(_storage);
        var turn = _adapter.Turn();
        await state.LoadAsync(turn);

        await state.SaveChangesAsync(turn, force: true);
        await state.SaveChangesAsync(turn);

        _storage.Writes.ShouldBe(1);
    }

    [Fact]
    public async Task State_that_was_not_loaded_is_not_written()
    {
        await new ConversationState(_storage).SaveChangesAsync(_adapter.Turn(), force: true);
        _storage.Writes.ShouldBe(0);
    }

    private async Task SaveAsync(BotState state, Func<ITurnContext, Task> act)
    {
        using var turn = _adapter.Turn();
        await act(turn);
        await state.SaveChangesAsync(turn);
    }

    private sealed class Form
    {
        public string? Name { get; set; }

        public List<string> Answers { get; } = [];
    }
}
