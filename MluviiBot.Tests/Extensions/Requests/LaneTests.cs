using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>Requests of one conversation that mluvii answers alike.</summary>
public sealed class LaneTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly WaterfallStep[] GetName =
    [
        (step, token) => step.GetCallParamsAsync(token),
        Say.OutcomeAsync<GetCallParamsResponse>,
    ];

    [Fact]
    public async Task Two_questions_in_a_row_get_an_answer_each()
    {
        await using var bot = await AskingBotHost.StartAsync([.. GetName, .. GetName]);
        await bot.GuestSaysAsync("hello");

        (await bot.MluviiSendsAsync(Named("Jana"))).ShouldBe(["name is Jana", "GetCallParams"]);
        (await bot.MluviiSendsAsync(Named("Petr"))).ShouldBe(["name is Petr"]);
    }

    [Fact]
    public async Task After_a_cancelled_question_the_next_one_waits_for_its_answer_and_does_not_take_it()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName);
        await bot.GuestSaysAsync("hello");
        await bot.GuestSaysAsync("stop");

        (await bot.GuestSaysAsync("again")).ShouldBeEmpty("the first question is still out");
        (await bot.MluviiSendsAsync(Named("old"))).ShouldBe(["GetCallParams"]);
        (await bot.MluviiSendsAsync(Named("new"))).ShouldBe(["name is new"]);
        bot.Events.ShouldBe(["GetCallParamsResponse"]);
    }

    [Fact]
    public async Task After_a_cancelled_question_that_is_never_answered_the_next_one_is_sent_by_the_clock()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName);
        await bot.GuestSaysAsync("hello");
        await bot.GuestSaysAsync("stop");
        await bot.GuestSaysAsync("again");

        (await bot.TimePassesAsync(10 * Second)).ShouldBeEmpty("its answer may still come");
        (await bot.TimePassesAsync(10 * Second)).ShouldBe(["GetCallParams"]);
        (await bot.MluviiSendsAsync(Named("Jana"))).ShouldBe(["name is Jana"]);
    }

    [Fact]
    public async Task A_cancelled_question_that_waits_in_line_is_never_sent()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName);
        await bot.GuestSaysAsync("hello");
        await bot.GuestSaysAsync("stop");
        await bot.GuestSaysAsync("again");
        await bot.GuestSaysAsync("stop");

        (await bot.MluviiSendsAsync(Named("Jana"))).ShouldBeEmpty();
        (await bot.GuestSaysAsync("once more")).ShouldBe(["GetCallParams"]);
    }

    [Fact]
    public async Task An_answer_after_the_time_out_does_not_answer_the_next_question()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName);
        await bot.GuestSaysAsync("hello");
        await bot.TimePassesAsync(10 * Second);

        (await bot.GuestSaysAsync("again")).ShouldBeEmpty();
        (await bot.MluviiSendsAsync(Named("old"))).ShouldBe(["GetCallParams"]);
        (await bot.MluviiSendsAsync(Named("new"))).ShouldBe(["name is new"]);
    }

    [Fact]
    public async Task When_no_late_answer_comes_the_next_question_is_sent_without_anybody_writing()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName);
        await bot.GuestSaysAsync("hello");
        await bot.TimePassesAsync(10 * Second);
        await bot.GuestSaysAsync("again");

        (await bot.TimePassesAsync(10 * Second)).ShouldBe(["GetCallParams"]);
        (await bot.TimePassesAsync(10 * Second)).ShouldBe(["timed out"]);
    }

    [Fact]
    public async Task A_restart_while_a_question_waits_in_line_does_not_lose_it()
    {
        var first = await AskingBotHost.StartAsync(GetName);
        await first.GuestSaysAsync("hello");
        await first.GuestSaysAsync("stop");
        await first.GuestSaysAsync("again");
        await first.DisposeAsync();

        await using var second = await AskingBotHost.StartAsync(GetName, configure: null, before: first);
        await second.TimePassesAsync(10 * Second);

        (await second.TimePassesAsync(10 * Second)).ShouldBe(["GetCallParams"]);
        (await second.MluviiSendsAsync(Named("Jana"))).ShouldBe(["name is Jana"]);
    }

    [Fact]
    public async Task Questions_with_other_answers_do_not_wait()
    {
        await using var bot = await AskingBotHost.StartAsync(
            [(step, token) => step.GetCallParamsAsync(token)],
            configure: null,
            aside: [(step, token) => step.GetAvailableGroupsAsync(cancellationToken: token), Say.OutcomeAsync<GetAvailableGroupsResponse>]);
        await bot.GuestSaysAsync("hello");

        (await bot.GuestSaysAsync("aside")).ShouldBe(["GetAvailableGroups"]);
    }

    [Fact]
    public async Task Enabling_and_disabling_input_wait_for_each_other_as_their_answers_look_alike()
    {
        await using var bot = await AskingBotHost.StartAsync(
            [(step, token) => step.DisableGuestInputAsync(token), Say.OutcomeAsync<GuestInputChangeResponse>],
            configure: null,
            aside: [(step, token) => step.EnableGuestInputAsync(token), Say.OutcomeAsync<GuestInputChangeResponse>]);
        (await bot.GuestSaysAsync("hello")).ShouldBe(["DisableGuestInput"]);

        (await bot.GuestSaysAsync("aside")).ShouldBeEmpty();
        (await bot.MluviiSendsAsync(new GuestInputChangeResponse { Success = true })).ShouldBe(["EnableGuestInput"]);
        (await bot.MluviiSendsAsync(new GuestInputChangeResponse { Success = false, ErrorMessage = "no" })).ShouldBe(["refused: no"]);
        (await bot.TimePassesAsync(Second)).ShouldBe(["answered"]);
    }

    [Fact]
    public async Task An_interrupted_dialog_finds_its_answer_when_the_interruption_is_over()
    {
        await using var bot = await AskingBotHost.StartAsync(
            GetName,
            configure: null,
            aside: [(step, token) => step.GetAvailableGroupsAsync(cancellationToken: token), Say.OutcomeAsync<GetAvailableGroupsResponse>]);
        await bot.GuestSaysAsync("hello");
        await bot.GuestSaysAsync("aside");

        (await bot.MluviiSendsAsync(Named("2026-11-22T12:00:00+01:00"))).ShouldBeEmpty();

        (await bot.MluviiSendsAsync(new GetAvailableGroupsResponse())).ShouldBe(["answered"]);
        (await bot.TimePassesAsync(Second)).ShouldBe(["name is 2026-11-22T12:00:00+01:00"]);
    }

    [Fact]
    public async Task An_interrupted_dialog_whose_time_is_up_finds_that_when_the_interruption_is_over()
    {
        await using var bot = await AskingBotHost.StartAsync(
            GetName,
            configure: null,
            aside: [(step, token) => step.PromptForFileAsync(token), Say.OutcomeAsync<ChatbotOpenFileUploadPromptResponse>]);
        await bot.GuestSaysAsync("hello");
        await bot.GuestSaysAsync("aside");

        (await bot.TimePassesAsync(10 * Second)).ShouldBeEmpty();

        (await bot.MluviiSendsAsync(new ChatbotOpenFileUploadPromptResponse { CanceledByGuest = true })).ShouldBe(["no file"]);
        (await bot.TimePassesAsync(Second)).ShouldBe(["timed out"]);
    }

    private static GetCallParamsResponse Named(string name) => new() { CallParams = MluviiMap<string?>.Empty.With("name", name) };
}
