using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Builder;

public class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly LoggingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.MessageReaction, "message reaction")]
    [InlineData(ActivityTypes.ConversationUpdate, "conversation update")]
    [InlineData(ActivityTypes.EndOfConversation, "end of conversation")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.InstallationUpdate, "installation update")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData(ActivityTypes.Event, "event activity", "event")]
    [InlineData("unheard of", "unrecognized")]
    public async Task Each_type_of_activity_has_its_method(string type, params string[] methods)
    {
        await _bot.OnTurnAsync(_adapter.Turn(RecordingAdapter.Incoming(type)));
        _bot.Log.ShouldBe(methods);
    }

    [Fact]
    public async Task Nothing_happens_where_nothing_is_overridden()
    {
        var bot = new ActivityHandler();
        foreach (var type in new[] { ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.MessageReaction, ActivityTypes.Event, ActivityTypes.Typing, "unheard of" })
        {
            await bot.OnTurnAsync(_adapter.Turn(RecordingAdapter.Incoming(type)));
        }

        _adapter.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Guests_who_join_are_announced_with_all_who_join()
    {
        var joined = RecordingAdapter.Incoming(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [new ChannelAccount("bot"), new ChannelAccount("guest")];

        await _bot.OnTurnAsync(_adapter.Turn(joined));

        _bot.Log.ShouldBe(["conversation update", "added bot, guest"]);
    }

    [Fact]
    public async Task The_bot_joining_alone_is_not_announced()
    {
        var joined = RecordingAdapter.Incoming(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [new ChannelAccount("bot")];

        await _bot.OnTurnAsync(_adapter.Turn(joined));

        _bot.Log.ShouldBe(["conversation update"]);
    }

    [Fact]
    public async Task A_guest_who_leaves_is_announced_but_not_the_bot()
    {
        var left = RecordingAdapter.Incoming(ActivityTypes.ConversationUpdate);
        left.MembersRemoved = [new ChannelAccount("bot")];
        await _bot.OnTurnAsync(_adapter.Turn(left));
        left.MembersRemoved = [new ChannelAccount("guest")];
        await _bot.OnTurnAsync(_adapter.Turn(left));

        _bot.Log.ShouldBe(["conversation update", "conversation update", "removed guest"]);
    }

    [Fact]
    public async Task Reactions_are_split_into_added_and_removed()
    {
        var reaction = RecordingAdapter.Incoming(ActivityTypes.MessageReaction);
        reaction.ReactionsAdded = [new MessageReaction("like")];
        reaction.ReactionsRemoved = [new MessageReaction("plusOne")];

        await _bot.OnTurnAsync(_adapter.Turn(reaction));

        _bot.Log.ShouldBe(["message reaction", "reacted like", "took back plusOne"]);
    }

    [Fact]
    public async Task The_end_of_a_sign_in_has_its_own_event_method()
    {
        var signedIn = RecordingAdapter.Incoming(ActivityTypes.Event);
        signedIn.Name = SignInConstants.TokenResponseEventName;

        await _bot.OnTurnAsync(_adapter.Turn(signedIn));

        _bot.Log.ShouldBe(["event activity", "token response"]);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task Installing_and_uninstalling_have_their_methods(string action, string method)
    {
        var installation = RecordingAdapter.Incoming(ActivityTypes.InstallationUpdate);
        installation.Action = action;

        await _bot.OnTurnAsync(_adapter.Turn(installation));

        _bot.Log.ShouldBe(["installation update", method]);
    }

    [Fact]
    public async Task A_handler_sees_the_activity_of_the_turn_and_can_answer()
    {
        var bot = new EchoBot();

        await bot.OnTurnAsync(_adapter.Turn(RecordingAdapter.Incoming(text: "hello")));

        _adapter.Sent.ShouldHaveSingleItem().Text.ShouldBe("hello");
    }

    [Fact]
    public async Task A_turn_without_an_activity_type_is_refused()
    {
        await Should.ThrowAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!));
        (await Should.ThrowAsync<ArgumentException>(() => _bot.OnTurnAsync(_adapter.Turn(new Activity())))).ParamName.ShouldBeOneOf("turnContext", null);
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }

    private sealed class LoggingBot : ActivityHandler
    {
        public List<string> Log { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("message update");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("message delete");

        protected override Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
        {
            Note("message reaction");
            return base.OnMessageReactionActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Note($"reacted {messageReactions[0].Type}");

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Note($"took back {messageReactions[0].Type}");

        protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Note("conversation update");
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"added {string.Join(", ", membersAdded.Select(member => member.Id))}");

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Note($"removed {string.Join(", ", membersRemoved.Select(member => member.Id))}");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end of conversation");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Note("installation update");
            return base.OnInstallationUpdateActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Note("command");

        protected override Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Note("command result");

        protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        {
            Note("event activity");
            return base.OnEventActivityAsync(turnContext, cancellationToken);
        }

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token response");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        private Task Note(string what)
        {
            Log.Add(what);
            return Task.CompletedTask;
        }
    }
}
