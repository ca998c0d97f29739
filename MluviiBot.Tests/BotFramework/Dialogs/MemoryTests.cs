using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public sealed class MemoryTests : IDisposable
{
    private readonly TurnContext _turn = new(
        new TestAdapter(),
        new Activity(ActivityTypes.Message) { Text = "hi", ChannelId = "test", From = new ChannelAccount("user"), Conversation = new ConversationAccount(id: "conversation") });

    public void Dispose() => _turn.Dispose();

    [Theory]
    [InlineData("$", "$")]
    [InlineData("$name", "dialog.name")]
    [InlineData("$name.first", "dialog.name.first")]
    [InlineData("#book", "turn.recognized.intents.book")]
    [InlineData("@city", "turn.recognized.entities.city.first()")]
    [InlineData("@city.name", "turn.recognized.entities.city.first().name")]
    [InlineData("@city[0]", "turn.recognized.entities.city.first()[0]")]
    [InlineData("@@city", "turn.recognized.entities.city")]
    [InlineData("%allow", "class.allow")]
    [InlineData("conversation.name", "conversation.name")]
    [InlineData("$5", "$5")]
    public void Aliases_are_written_out(string path, string expected) => Stack().State.TransformPath(path).ShouldBe(expected);

    [Fact]
    public void An_alias_of_ones_own_can_have_a_tail()
        => new AliasPathResolver("!", "turn.", ".value").TransformPath("!x").ShouldBe("turn.x.value");

    [Theory]
    [InlineData("turn.count")]
    [InlineData("dialog.count")]
    [InlineData("$count")]
    [InlineData("this.count")]
    [InlineData("conversation.count")]
    [InlineData("user.count")]
    [InlineData("USER.deep.list[1].count")]
    public async Task What_is_set_can_be_read(string path)
    {
        var dc = await StackWithStatesAsync();
        await dc.BeginDialogAsync("root");

        dc.State.GetIntValue(path, -1).ShouldBe(-1);
        dc.State.SetValue(path, 5);

        dc.State.GetIntValue(path).ShouldBe(5);
        dc.State.GetValue<string>(path).ShouldBe("5");
        dc.State.TryGetValue<long>(path, out var number).ShouldBeTrue();
        number.ShouldBe(5);

        dc.State.RemoveValue(path);
        dc.State.TryGetValue<int>(path, out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Each_scope_is_its_own_place()
    {
        var dc = await StackWithStatesAsync();
        await dc.BeginDialogAsync("root");
        string[] scopes = ["turn", "dialog", "conversation", "user"];
        foreach (var scope in scopes)
        {
            dc.State.SetValue($"{scope}.name", scope);
        }

        scopes.Select(scope => dc.State.GetStringValue($"{scope}.name")).ShouldBe(scopes);
    }

    [Fact]
    public async Task Dialog_is_the_container_and_this_is_the_active_dialog()
    {
        var dc = Stack();
        await dc.BeginDialogAsync("root");
        dc.State.SetValue("dialog.name", "container");
        var inner = dc.Child;
        inner.State.SetValue("this.name", "leaf");

        inner.State.GetStringValue("dialog.name").ShouldBe("container");
        inner.State.GetStringValue("this.name").ShouldBe("leaf");
        dc.State.GetStringValue("this.name").ShouldBe("container");
        inner.ActiveDialog.State["name"].ToString().ShouldBe("leaf");
    }

    [Fact]
    public async Task The_memory_says_which_dialogs_run()
    {
        var dc = Stack();
        await dc.BeginDialogAsync("root");

        dc.Child.State.GetValue<string[]>("dialogContext.stack").ShouldBe(["ask", "root"]);
        dc.Child.State.GetStringValue("dialogcontext.activeDialog").ShouldBe("ask");
        dc.Child.State.GetStringValue("dialogcontext.parent").ShouldBe("root");
        dc.State.GetStringValue("dialogcontext.parent").ShouldBeNull();
    }

    [Fact]
    public async Task The_turn_knows_its_activity_and_the_last_result()
    {
        var dc = Stack();
        await dc.BeginDialogAsync("root");
        await dc.CancelAllDialogsAsync();
        await dc.BeginDialogAsync("answer");

        dc.State.GetStringValue("turn.activity.text").ShouldBe("hi");
        dc.State.GetStringValue(TurnPath.LastResult).ShouldBe("forty-two");
    }

    [Fact]
    public void The_first_value_of_an_entity_is_found_in_lists_of_lists()
    {
        var dc = Stack();
        dc.State.SetValue("turn.recognized.entities", JObject.Parse("""{ "city": ["Brno", "Praha"], "order": [[{ "item": "tea" }]] }"""));

        dc.State.GetStringValue("@city").ShouldBe("Brno");
        dc.State.GetStringValue("@order.item").ShouldBe("tea");
        dc.State.GetValue<string[]>("@@city").ShouldBe(["Brno", "Praha"]);
        dc.State.TryGetValue<string>("@missing", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_dialog_object_itself_is_read_only_memory()
    {
        var dc = Stack();
        await dc.BeginDialogAsync("root");

        dc.State.GetStringValue("dialogclass.InitialDialogId").ShouldBe("ask");
        dc.Child.State.GetStringValue("class.Id").ShouldBe("ask");
        Should.Throw<NotSupportedException>(() => dc.State.GetMemoryScope("class").SetMemory(dc, new object()));
    }

    [Fact]
    public void Settings_come_from_the_configuration_and_stay_out_of_snapshots()
    {
        _turn.TurnState.Add<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Bot:Name"] = "Robot",
            ["Bot:Groups:0"] = "sales",
            ["Bot:Groups:1"] = "support",
            ["Secret"] = "42",
        }).Build());
        var dc = Stack();

        dc.State.GetStringValue("settings.bot.name").ShouldBe("Robot");
        dc.State.GetStringValue("settings.Bot.Groups[1]").ShouldBe("support");
        dc.State.GetIntValue("settings.secret").ShouldBe(42);
        dc.State.GetMemorySnapshot().ContainsKey("settings").ShouldBeFalse();
    }

    [Fact]
    public void An_unknown_scope_reads_as_nothing_and_cannot_be_written()
    {
        var state = Stack().State;

        state.TryGetValue<object>("dailog.name", out _).ShouldBeFalse();
        state.GetStringValue("dailog.name", "default").ShouldBe("default");
        Should.Throw<ArgumentOutOfRangeException>(() => state.SetValue("dailog.name", 1)).Message.ShouldContain(
            "'dailog' does not match memory scopes:[turn,settings,dialog,dialogContext,dialogclass,class,this,conversation,user]");
    }

    [Fact]
    public void A_state_that_the_bot_does_not_have_reads_as_nothing_and_cannot_be_written()
    {
        var state = Stack().State;

        state.GetStringValue("user.name").ShouldBeNull();
        Should.Throw<ArgumentException>(() => state.SetValue("user.name", "Jana")).Message.ShouldContain("UserState");
    }

    [Fact]
    public async Task A_snapshot_shows_every_scope_that_holds_something()
    {
        var dc = await StackWithStatesAsync();
        await dc.BeginDialogAsync("root");
        dc.State.SetValue("conversation.name", "Jana");
        dc.State.SetValue("turn.error", new InvalidOperationException("shown"));

        var snapshot = dc.State.GetMemorySnapshot();

        snapshot["conversation"]!["name"]!.ToString().ShouldBe("Jana");
        snapshot["turn"]!["activity"]!["text"]!.ToString().ShouldBe("hi");
        snapshot["dialogContext"]!["activeDialog"]!.ToString().ShouldBe("root");
    }

    [Fact]
    public async Task States_can_be_saved_and_deleted_by_scope()
    {
        var stored = new Dictionary<string, JObject>();
        var dc = await StackWithStatesAsync(new MemoryStorage(stored));
        dc.State.SetValue("conversation.name", "Jana");
        dc.State.SetValue("user.name", "Jana");

        await dc.State.SaveAllChangesAsync();
        stored.Keys.ShouldBe(["test/conversations/conversation", "test/users/user"], ignoreOrder: true);

        await dc.State.DeleteScopesMemoryAsync("User");
        stored.Keys.ShouldBe(["test/conversations/conversation"]);
    }

    [Fact]
    public async Task Watched_paths_tell_of_their_changes()
    {
        var dc = Stack();
        await dc.BeginDialogAsync("root");
        dc.State.SetValue(DialogPath.EventCounter, 0);
        var watched = dc.State.TrackPaths(["dialog.user.name", "turn.other"]);
        dc.State.AnyPathChanged(0, watched).ShouldBeFalse();

        dc.State.SetValue(DialogPath.EventCounter, 1);
        dc.State.SetValue("dialog.unwatched", 1);
        dc.State.AnyPathChanged(0, watched).ShouldBeFalse();
        dc.State.SetValue("$user.name", "Jana");

        dc.State.AnyPathChanged(0, watched).ShouldBeTrue();
        dc.State.AnyPathChanged(1, watched).ShouldBeFalse();

        dc.State.SetValue(DialogPath.EventCounter, 2);
        dc.State.SetValue("dialog.user", new { name = "Eva" });
        dc.State.AnyPathChanged(1, watched).ShouldBeTrue();
    }

    [Fact]
    public void Every_change_makes_a_new_version()
    {
        var state = Stack().State;
        var before = state.Version();
        state.SetValue("turn.x", 1);

        state.Version().ShouldNotBe(before);
    }

    [Fact]
    public void As_a_dictionary_the_memory_holds_its_scopes()
    {
        var state = Stack().State;

        state.Keys.ShouldBe(["turn", "settings", "dialog", "dialogContext", "dialogclass", "class", "this", "conversation", "user"]);
        state.ContainsKey("turn").ShouldBeTrue();
        state.ContainsKey("name").ShouldBeFalse();
        state["turn"] = new Dictionary<string, object> { ["x"] = 1 };
        state["turn.x"].ShouldBe(1);
        Should.Throw<NotSupportedException>(() => state.Add("x", 1));
        Should.Throw<NotSupportedException>(() => state.Clear());
    }

    [Fact]
    public void An_unawaited_task_is_not_a_value()
        => Should.Throw<Exception>(() => Stack().State.SetValue("turn.x", Task.CompletedTask)).Message.ShouldContain("turn.x");

    [Fact]
    public void The_language_of_the_turn_comes_before_that_of_the_activity()
    {
        _turn.Activity.Locale = "en-US";
        var dc = Stack();
        dc.State.SetValue("turn.locale", "cs-CZ");

        dc.GetLocale().ShouldBe("cs-CZ");
    }

    [Fact]
    public void The_component_registers_every_scope_and_alias()
    {
        var services = new ServiceCollection();
        new DialogsBotComponent().ConfigureServices(services, new ConfigurationBuilder().Build());
        using var provider = services.BuildServiceProvider();

        provider.GetServices<MemoryScope>().Select(scope => scope.Name).ShouldBe(
            ["turn", "settings", "dialog", "dialogContext", "dialogclass", "class", "this", "conversation", "user"], ignoreOrder: true);
        provider.GetServices<IPathResolver>().OfType<AliasPathResolver>().Select(resolver => resolver.Alias).ShouldBe(["$", "#", "@", "@@", "%"], ignoreOrder: true);
    }

    [Fact]
    public void Scopes_of_ones_own_come_from_the_turn()
    {
        _turn.TurnState.Add(new DialogStateManagerConfiguration { MemoryScopes = [new TurnMemoryScope { Name = "mine" }] });

        var state = Stack().State;
        state.SetValue("mine.x", 1);

        state.GetIntValue("mine.x").ShouldBe(1);
        state.Keys.ShouldBe(["mine"]);
    }

    private DialogContext Stack()
        => new(new DialogSet().Add(Steps.Component("root", new AskDialog())).Add(new AnswerDialog()), _turn, new DialogState());

    private async Task<DialogContext> StackWithStatesAsync(IStorage? storage = null)
    {
        storage ??= new MemoryStorage();
        _turn.TurnState.Add(new ConversationState(storage));
        _turn.TurnState.Add(new UserState(storage));
        var dc = Stack();
        await dc.State.LoadAllScopesAsync();
        return dc;
    }

    private sealed class AnswerDialog() : Dialog("answer")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
            => dc.EndDialogAsync("forty-two", cancellationToken);
    }
}
