using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Requests;

public sealed class AnswerTests
{
    private static readonly WaterfallStep[] SetName =
    [
        (step, token) => step.SetCallParamAsync("name", "Jana", token),
        Say.OutcomeAsync<SetCallParamsResponse>,
    ];

    [Fact]
    public async Task The_step_after_the_one_that_asked_gets_the_answer()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName);

        (await bot.GuestSaysAsync("hello")).ShouldBe(["SetCallParams"]);
        (await bot.MluviiSendsAsync(new SetCallParamsResponse { Success = true })).ShouldBe(["done"]);
    }

    [Fact]
    public async Task An_answer_that_says_no_is_a_refusal_with_its_reason()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName);
        await bot.GuestSaysAsync("hello");

        (await bot.MluviiSendsAsync(new SetCallParamsResponse { Success = false, ErrorMessage = "name is read-only" })).ShouldBe(["refused: name is read-only"]);
    }

    [Fact]
    public async Task A_file_that_could_not_be_shared_is_a_refusal_although_its_answer_words_it_differently()
    {
        await using var bot = await AskingBotHost.StartAsync(
            (step, token) => step.ShareFileAsync("price list.pdf", token),
            Say.OutcomeAsync<ShareFileResponse>);
        await bot.GuestSaysAsync("hello");

        (await bot.MluviiSendsAsync(new ShareFileResponse { IsSuccess = false, ErrorMessage = "no such file" })).ShouldBe(["refused: no such file"]);
    }

    [Fact]
    public async Task Other_activities_of_mluvii_do_not_answer()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName);
        await bot.GuestSaysAsync("hello");

        (await bot.MluviiSendsAsync(new GetCallParamsResponse())).ShouldBeEmpty();
        (await bot.MluviiSendsAsync(new HeroCardSubmission())).ShouldBeEmpty();

        bot.Events.ShouldBe(["GetCallParamsResponse"], "nobody asked for it, and a submission is no answer at all");
        (await bot.MluviiSendsAsync(new SetCallParamsResponse { Success = true })).ShouldBe(["done"]);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_is_an_event()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName);

        (await bot.MluviiSendsAsync(new SetCallParamsResponse { Success = true })).ShouldBeEmpty();

        bot.Events.ShouldBe(["SetCallParamsResponse"]);
    }

    [Fact]
    public async Task The_second_delivery_of_an_answer_is_an_event()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName);
        await bot.GuestSaysAsync("hello");
        var answer = new SetCallParamsResponse { Success = true };

        (await bot.MluviiSendsAsync(answer)).ShouldBe(["done"]);
        (await bot.MluviiSendsAsync(answer)).ShouldBeEmpty();

        bot.Events.ShouldBe(["SetCallParamsResponse"]);
    }

    [Fact]
    public async Task Each_conversation_gets_its_own_answer()
    {
        await using var bot = await AskingBotHost.StartAsync(
            (step, token) => step.GetCallParamsAsync(token),
            Say.OutcomeAsync<GetCallParamsResponse>);
        await bot.GuestSaysAsync("hello", "one");
        await bot.GuestSaysAsync("hello", "two");

        (await bot.MluviiSendsAsync(Named("Petr"), "two")).ShouldBe(["name is Petr"]);
        (await bot.MluviiSendsAsync(Named("Jana"), "one")).ShouldBe(["name is Jana"]);
        bot.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_channel_cannot_do_is_not_asked_for()
    {
        await using var bot = await AskingBotHost.StartAsync(
            [
                (step, token) => step.PromptForFileAsync(token),
                Say.OutcomeAsync<ChatbotOpenFileUploadPromptResponse>,
                (step, token) => step.GetCallParamsAsync(token),
                Say.OutcomeAsync<GetCallParamsResponse>,
            ],
            configure: null,
            capabilities: new NoUploads());

        (await bot.GuestSaysAsync("hello")).ShouldBe(["unsupported on WhatsApp", "GetCallParams"]);
        (await bot.MluviiSendsAsync(Named("Jana"))).ShouldBe(["name is Jana"]);
    }

    [Fact]
    public async Task Without_the_registration_the_error_says_what_to_call()
    {
        var dialogs = new DialogSet(new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("dialogs"));
        dialogs.Add(new WaterfallDialog("ask", SetName));
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter();

        var error = await Should.ThrowAsync<InvalidOperationException>(adapter.SendTextToBotAsync(
            "hello",
            async (turnContext, token) => await (await dialogs.CreateContextAsync(turnContext, token)).BeginDialogAsync("ask", null, token),
            CancellationToken.None));

        error.Message.ShouldContain("AddMluviiRequests");
    }

    private static GetCallParamsResponse Named(string name) => new() { CallParams = MluviiMap<string?>.Empty.With("name", name) };

    private sealed class NoUploads : IMluviiCapabilities
    {
        public ValueTask<string?> UnsupportedOnAsync(ITurnContext turnContext, MluviiActivity activity, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(activity is ChatbotOpenFileUploadPrompt ? "WhatsApp" : null);
    }
}
