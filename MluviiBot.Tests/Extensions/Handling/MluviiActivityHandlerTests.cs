using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Handling;

public sealed class MluviiActivityHandlerTests : IDisposable
{
    private const string ParamsAnswer = """{"Activity":"GetCallParamsResponse","CallParams":{"name":"Jan"}}""";

    private readonly BotUnderTest _bot = BotUnderTest.Of<TellingBot>();

    public void Dispose() => _bot.Dispose();

    [Theory]
    [InlineData("""{"Activity":"GetAvailableGroupsResponse","SessionId":"secret","AvailableGroups":[{"groupId":"secret"},{"GroupId":"secret","QueueWorkload":5}]}""",
        "SessionId, AvailableGroups.GroupId, AvailableGroups.QueueWorkload")]
    [InlineData("""{"Activity":"GetCallParamsResponse","CallParams":"secret"}""", "CallParams")]
    [InlineData("""{"Activity":"GetHeroCardsResponse","HeroCards":[{"Languages":["cs",["secret"]]},"secret"]}""", "HeroCards")]
    public async Task What_cannot_be_read_is_logged_once_by_its_name_and_never_with_its_value(string json, string members)
    {
        using var bot = BotUnderTest.Of<PlainBot>();
        await bot.In().GetsAsync(json);

        bot.Log.Where(line => line.Contains("could not be read", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain($": {members}.");
        bot.Log.ShouldNotContain(line => line.Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"Activity":"GetCallParamsResponse","CallParams":{"a":1},"new":"x","sesionId":"12"}""")]
    [InlineData("""{"Activity":"GetAvailableGroupsResponse","AvailableGroups":[{"GroupId":"1","GroupOfflineReasons":"3"}]}""")]
    [InlineData("""{"Activity":"Future","CallParams":5}""")]
    public async Task What_is_new_or_in_another_form_is_not_logged_as_unreadable(string json)
    {
        using var bot = BotUnderTest.Of<PlainBot>();
        await bot.In().GetsAsync(json);

        bot.Log.ShouldNotContain(line => line.Contains("could not be read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_conversation_that_mluvii_opens_is_greeted_once()
    {
        var guest = _bot.In();

        (await guest.OpensAsync()).Texts().ShouldBe(["started Opened"]);
        (await guest.OpensAsync()).ShouldBeEmpty();
        (await guest.GetsAsync(new ConversationStarted())).ShouldBeEmpty();
        (await guest.SaysAsync("hello")).Texts().ShouldBe(["guest: hello"]);
    }

    [Fact]
    public async Task A_member_that_is_null_does_not_cost_the_greeting()
    {
        var added = new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [null, new ChannelAccount(), new ChannelAccount("bot@mluvii")] };

        (await _bot.In().SendAsync(added)).Texts().ShouldBe(["started Opened"]);
    }

    [Fact]
    public async Task A_guest_who_writes_first_is_greeted_once_and_heard()
    {
        var guest = _bot.In();

        (await guest.SaysAsync("hello")).Texts().ShouldBe(["started GuestWrote", "guest: hello"]);
        (await guest.OpensAsync()).ShouldBeEmpty();
        (await guest.SaysAsync("again")).Texts().ShouldBe(["guest: again"]);
    }

    [Fact]
    public async Task A_conversation_that_begins_with_a_file_is_greeted_once_and_the_file_is_handled()
    {
        var guest = _bot.In();

        (await guest.GetsAsync(new GuestFileUpload { FileUrl = "https://file" })).Texts().ShouldBe(["started Event", "file: https://file"]);
        (await guest.SaysAsync("hello")).Texts().ShouldBe(["guest: hello"]);
    }

    [Fact]
    public async Task ConversationStarted_greets_like_the_bot_being_added()
    {
        var guest = _bot.In();

        (await guest.GetsAsync(new ConversationStarted())).Texts().ShouldBe(["started Opened"]);
        (await guest.OpensAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_event_that_comes_unasked_has_its_method()
    {
        var guest = _bot.In();
        await guest.OpensAsync();

        (await guest.GetsAsync(new HeroCardSubmission { Params = MluviiMap<string?>.Empty.With("email", "a@b.cz") })).Texts().ShouldBe(["form: a@b.cz"]);
        (await guest.GetsAsync(new GuestFileUpload { FileUrl = "https://file" })).Texts().ShouldBe(["file: https://file"]);
        (await guest.GetsAsync(new GuestLocation { Latitude = 50, Longitude = 14 })).Texts().ShouldBe(["location: 50 14"]);
        (await guest.GetsAsync(new HeroCardQuickReply { Text = "Yes" })).Texts().ShouldBe(["guest: Yes"]);
        (await guest.GetsAsync("""{"Activity":"Brand<New","Number":1}""")).Texts().ShouldBe(["unknown: Brand<New"]);
        (await guest.GetsAsync(ParamsAnswer)).Texts().ShouldBe(["unmatched: GetCallParamsResponse"]);
        (await guest.GetsAsync(new ConversationEnded())).Texts().ShouldBe(["ended"]);
    }

    [Fact]
    public async Task A_question_that_an_event_interrupts_can_be_asked_again()
    {
        using var bot = BotUnderTest.Of<AskingAgainBot>();
        var guest = bot.In();
        await guest.OpensAsync();

        (await guest.GetsAsync(new GuestFileUpload { FileUrl = "https://file" })).Texts().ShouldBe(["file: https://file"]);
        (await guest.SaysAsync("hello")).Texts().ShouldBe(["Your name?"]);
        (await guest.GetsAsync(new GuestFileUpload { FileUrl = "https://file" })).Texts().ShouldBe(["file: https://file", "Your name?"]);
        (await guest.SaysAsync("Jan")).ShouldBeEmpty("the question is answered");
        (await guest.GetsAsync(new GuestFileUpload { FileUrl = "https://file" })).Texts().ShouldBe(["file: https://file"]);
    }

    [Fact]
    public async Task A_registered_delegate_goes_before_the_method()
    {
        using var bot = BotUnderTest.Of<BotWithDelegate>();
        var guest = bot.In();
        await guest.OpensAsync();

        (await guest.GetsAsync(ParamsAnswer)).Texts().ShouldBe(["name: Jan"]);
        (await guest.GetsAsync(new GetCallParamsResponse())).Texts().ShouldBe(["name: "]);
    }

    [Fact]
    public async Task A_registered_handler_gets_services_and_goes_before_the_method()
    {
        using var bot = BotUnderTest.Of<TellingBot>(services => services
            .AddScoped<Greeting>()
            .AddMluviiHandler<GetCallParamsResponse, GreetByName>());
        var guest = bot.In();
        await guest.OpensAsync();

        (await guest.GetsAsync(ParamsAnswer)).Texts().ShouldBe(["Hello Jan"]);
        (await guest.GetsAsync(new SetCallParamsResponse())).Texts().ShouldBe(["unmatched: SetCallParamsResponse"]);
    }

    [Fact]
    public async Task Pings_and_events_of_others_change_nothing()
    {
        var guest = _bot.In();

        (await guest.GetsAsync(new Ping())).ShouldBeEmpty();
        (await guest.GetsAsync("not JSON")).ShouldBeEmpty();
        (await guest.SaysAsync("hello")).Texts().ShouldBe(["started GuestWrote", "guest: hello"]);
    }

    [Fact]
    public async Task A_conversation_that_ended_and_begins_again_is_greeted_again()
    {
        var guest = _bot.In();
        await guest.OpensAsync();
        await guest.GetsAsync(new ConversationEnded());

        (await guest.GetsAsync(new ConversationStarted())).Texts().ShouldBe(["started Opened"]);
        (await guest.SendAsync(new Activity(ActivityTypes.EndOfConversation))).Texts().ShouldBe(["ended"]);
    }

    [Fact]
    public async Task Other_conversations_are_greeted_on_their_own()
    {
        await _bot.In("a").OpensAsync();

        (await _bot.In("b").OpensAsync()).Texts().ShouldBe(["started Opened"]);
    }

    [Fact]
    public async Task A_message_begins_the_dialog_and_goes_to_the_one_that_waits()
    {
        using var bot = BotUnderTest.Of<BotWithDialog>();
        var guest = bot.In();

        (await guest.SaysAsync("hello")).Texts().ShouldBe(["started GuestWrote", "Your name?"]);
        (await guest.SaysAsync("Jan")).Commands().ShouldHaveSingleItem().ShouldBeOfType<GetCallParams>();
        (await guest.GetsAsync(new HeroCardSubmission())).Texts().ShouldBe(["form: "], "a waterfall that waits for an answer leaves other events to the handler");
        (await guest.GetsAsync(ParamsAnswer)).Texts().ShouldBe(["Jan has 1"], "the answer is the dialog's");
        (await guest.GetsAsync(ParamsAnswer)).Texts().ShouldBe(["unmatched: GetCallParamsResponse"]);
        (await guest.SaysAsync("hello")).Texts().ShouldBe(["Your name?"]);
    }

    [Fact]
    public async Task A_late_answer_is_nobodys()
    {
        using var bot = BotUnderTest.Of<BotWithDialog>();
        var guest = bot.In();
        await guest.SaysAsync("hello");
        await guest.SaysAsync("Jan");
        bot.Time.Advance(TimeSpan.FromSeconds(11));

        (await guest.SaysAsync("still there?")).Texts().ShouldBe(["no answer"]);
        (await guest.GetsAsync(ParamsAnswer)).Texts().ShouldBe(["unmatched: GetCallParamsResponse"]);
    }

    [Fact]
    public async Task An_event_that_a_dialog_takes_does_not_reach_the_handler()
    {
        using var bot = BotUnderTest.Of<BotThatWaitsForFile>();
        var guest = bot.In();
        await guest.SaysAsync("hello");

        (await guest.GetsAsync(new HeroCardSubmission())).Texts().ShouldBe(["form: "]);
        (await guest.GetsAsync(new GuestFileUpload { FileUrl = "https://file" })).ShouldBeEmpty("the dialog took it silently");
        (await guest.GetsAsync(new GuestFileUpload { FileUrl = "https://second" })).Texts().ShouldBe(["file: https://second"], "nobody waits any more");
    }

    [Fact]
    public async Task The_bot_is_silent_after_any_hand_over_until_mluvii_gives_the_conversation_back()
    {
        var guest = _bot.In();
        await guest.OpensAsync();
        (await guest.SaysAsync("operator")).Command<HandOff>();

        (await guest.SaysAsync("are you there?")).ShouldBeEmpty();
        (await guest.GetsAsync(new HeroCardSubmission())).ShouldBeEmpty();
        (await guest.GetsAsync(new ConversationEnded())).Texts().ShouldBe(["ended"]);
        (await guest.SaysAsync("hello?")).ShouldBeEmpty();

        _bot.Time.Advance(TimeSpan.FromMinutes(5));
        (await guest.GetsAsync(new ConversationStarted())).Texts().ShouldBe(["returned False after 300 s"]);
        (await guest.SaysAsync("hello again")).Texts().ShouldBe(["guest: hello again"]);
    }

    [Fact]
    public async Task A_message_long_after_the_hand_over_means_that_the_conversation_came_back()
    {
        var guest = _bot.In();
        await guest.SaysAsync("operator");
        _bot.Time.Advance(TimeSpan.FromMinutes(2));

        (await guest.SaysAsync("hello again")).Texts().ShouldBe(["returned False after 120 s", "guest: hello again"]);
    }

    [Fact]
    public async Task A_turn_that_fails_saves_nothing()
    {
        var guest = _bot.In();

        await Should.ThrowAsync<InvalidOperationException>(() => guest.SaysAsync("fail"));

        (await guest.SaysAsync("hello")).Texts().ShouldContain("started GuestWrote");
    }

    [Fact]
    public async Task Nothing_that_guests_write_is_logged()
    {
        var guest = _bot.In();
        await guest.SaysAsync("my secret is 1234");
        await guest.GetsAsync("""{"Activity":"SetCallParamsResponse","Success":false,"ErrorMessage":"1234"}""");
        await guest.SaysAsync("operator");
        await guest.SaysAsync("1234");

        _bot.Log.ShouldNotBeEmpty();
        _bot.Log.ShouldAllBe(line => !line.Contains("1234"));
    }

    private class TellingBot(MluviiBotServices services, Dialog? dialog = null) : MluviiActivityHandler(services, dialog)
    {
        protected override Task OnConversationStartedAsync(ITurnContext turnContext, ConversationStart start, CancellationToken cancellationToken) =>
            TellAsync(turnContext, $"started {start}");

        protected override Task OnConversationReturnedAsync(ITurnContext turnContext, GuestReturn guestReturn, CancellationToken cancellationToken) =>
            TellAsync(turnContext, $"returned {guestReturn.IsRoutingLoop} after {guestReturn.After.TotalSeconds} s");

        protected override Task OnConversationEndedAsync(ITurnContext turnContext, CancellationToken cancellationToken) => TellAsync(turnContext, "ended");

        protected override Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken) => message.PlainText switch
        {
            "operator" => turnContext.SendMluviiAsync(new HandOff(), cancellationToken: cancellationToken),
            "fail" => throw new InvalidOperationException("failed"),
            var text => TellAsync(turnContext, $"guest: {text}"),
        };

        protected override Task OnHeroCardSubmissionAsync(ITurnContext turnContext, HeroCardSubmission submission, CancellationToken cancellationToken) =>
            TellAsync(turnContext, $"form: {submission.Params.GetValueOrDefault("email")}");

        protected override Task OnGuestFileUploadAsync(ITurnContext turnContext, GuestFileUpload upload, CancellationToken cancellationToken) =>
            TellAsync(turnContext, $"file: {upload.FileUrl}");

        protected override Task OnGuestLocationAsync(ITurnContext turnContext, GuestLocation location, CancellationToken cancellationToken) =>
            TellAsync(turnContext, $"location: {location.Latitude} {location.Longitude}");

        protected override async Task OnUnmatchedAsync(ITurnContext turnContext, MluviiActivity activity, CancellationToken cancellationToken)
        {
            await base.OnUnmatchedAsync(turnContext, activity, cancellationToken);
            await TellAsync(turnContext, $"unmatched: {activity.Activity}");
        }

        protected override Task OnUnknownActivityAsync(ITurnContext turnContext, UnknownActivity activity, CancellationToken cancellationToken) =>
            TellAsync(turnContext, $"unknown: {activity.Activity}");

        protected static Task<ResourceResponse> TellAsync(ITurnContext turnContext, string text) => turnContext.SendActivityAsync(text);
    }

    private sealed class AskingAgainBot(MluviiBotServices services) : TellingBot(services, new ComponentDialog("root").AddDialog(new TextPrompt("prompt")))
    {
        protected override Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken) =>
            RunDialogAsync(turnContext, new PromptOptions { Prompt = MessageFactory.Text("Your name?") }, cancellationToken);

        protected override async Task OnGuestFileUploadAsync(ITurnContext turnContext, GuestFileUpload upload, CancellationToken cancellationToken)
        {
            await base.OnGuestFileUploadAsync(turnContext, upload, cancellationToken);
            await RepromptDialogAsync(turnContext, cancellationToken);
        }
    }

    private sealed class BotWithDelegate : MluviiActivityHandler
    {
        public BotWithDelegate(MluviiBotServices services)
            : base(services) =>
            On<GetCallParamsResponse>((turn, answer, cancel) => turn.SendActivityAsync($"name: {answer.CallParams.GetValueOrDefault("name")}", cancellationToken: cancel));
    }

    private sealed class Greeting
    {
        public string Words { get; } = "Hello";
    }

    private sealed class GreetByName(Greeting greeting) : IMluviiHandler<GetCallParamsResponse>
    {
        public Task HandleAsync(ITurnContext turnContext, GetCallParamsResponse activity, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"{greeting.Words} {activity.CallParams.GetValueOrDefault("name")}", cancellationToken: cancellationToken);
    }

    private sealed class BotWithDialog(MluviiBotServices services) : TellingBot(services, Create())
    {
        protected override Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken) =>
            RunDialogAsync(turnContext, null, cancellationToken);

        private static ComponentDialog Create()
        {
            var dialog = new ComponentDialog("main");
            dialog.AddDialog(new WaterfallDialog("steps",
            [
                (step, cancel) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("Your name?") }, cancel),
                (step, cancel) =>
                {
                    step.Values["name"] = step.Result;
                    return step.AskMluviiAsync(new GetCallParams(), cancel);
                },
                async (step, cancel) =>
                {
                    var text = step.Result is MluviiAnswer<GetCallParamsResponse>.Answered { Response: var response }
                        ? $"{step.Values["name"]} has {response.CallParams.Count}"
                        : "no answer";
                    await step.Context.SendActivityAsync(text, cancellationToken: cancel);
                    return await step.EndDialogAsync(cancellationToken: cancel);
                },
            ]));
            dialog.AddDialog(new TextPrompt("name"));
            return dialog;
        }
    }

    private sealed class BotThatWaitsForFile(MluviiBotServices services) : TellingBot(services, new WaitForFile())
    {
        protected override Task OnGuestMessageAsync(ITurnContext turnContext, GuestMessage message, CancellationToken cancellationToken) =>
            RunDialogAsync(turnContext, null, cancellationToken);
    }

    private sealed class WaitForFile() : Dialog("file")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);

        public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
            dc.Context.Activity.TryGetMluvii(out var mluvii) && mluvii is GuestFileUpload
                ? dc.EndDialogAsync(cancellationToken: cancellationToken)
                : Task.FromResult(EndOfTurn);
    }

    private sealed class PlainBot(MluviiBotServices services) : MluviiActivityHandler(services);
}
