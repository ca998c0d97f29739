using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Requests;

public sealed class TimeoutTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly WaterfallStep[] GetName =
    [
        (step, token) => step.GetCallParamsAsync(token),
        Say.OutcomeAsync<GetCallParamsResponse>,
    ];

    private static readonly GetCallParamsResponse Jana = new() { CallParams = MluviiMap<string?>.Empty.With("name", "Jana") };

    [Fact]
    public async Task The_dialog_goes_on_when_time_is_up_although_nobody_writes()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName);
        await bot.GuestSaysAsync("hello");

        bot.Time.Advance(9 * Second);
        (await bot.HasTimeoutAsync()).ShouldBeFalse();
        (await bot.TimePassesAsync(Second)).ShouldBe(["timed out"]);
    }

    [Fact]
    public async Task A_guest_who_writes_after_time_is_up_gets_on_even_when_no_timer_has_come()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName, configure: null, timers: false);
        await bot.GuestSaysAsync("hello");
        bot.Time.Advance(11 * Second);

        (await bot.GuestSaysAsync("are you there?")).ShouldBe(["timed out, meanwhile: are you there?"]);
    }

    [Fact]
    public async Task Of_two_machines_one_resumes_the_conversation()
    {
        var one = await AskingBotHost.StartAsync(GetName);
        await one.GuestSaysAsync("hello");
        var two = await AskingBotHost.StartAsync(GetName, configure: null, before: one);

        one.Time.Advance(10 * Second);

        Task<string[]>[] turns = [one.NextTimeoutAsync(), two.NextTimeoutAsync()];
        (await await Task.WhenAny(turns)).ShouldBe(["timed out"]);
        await one.DisposeAsync();
        await two.DisposeAsync();
        turns.Count(turn => turn.IsCompletedSuccessfully).ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_after_the_time_out_is_an_event()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName);
        await bot.GuestSaysAsync("hello");
        await bot.TimePassesAsync(10 * Second);

        (await bot.MluviiSendsAsync(Jana)).ShouldBeEmpty();

        bot.Events.ShouldBe(["GetCallParamsResponse"]);
    }

    [Fact]
    public async Task After_a_restart_the_conversation_is_resumed_at_its_time()
    {
        var first = await AskingBotHost.StartAsync(GetName);
        await first.GuestSaysAsync("hello");
        await first.DisposeAsync();
        first.Time.Advance(5 * Second);

        await using var second = await AskingBotHost.StartAsync(GetName, configure: null, before: first);

        (await second.HasTimeoutAsync()).ShouldBeFalse();
        (await second.TimePassesAsync(5 * Second)).ShouldBe(["timed out"]);
    }

    [Fact]
    public async Task What_came_due_while_the_bot_was_down_is_resumed_at_the_start()
    {
        var first = await AskingBotHost.StartAsync(GetName);
        await first.GuestSaysAsync("hello", "one");
        await first.GuestSaysAsync("hello", "two");
        await first.DisposeAsync();
        first.Time.Advance(TimeSpan.FromHours(1));

        await using var second = await AskingBotHost.StartAsync(GetName, configure: null, before: first);

        (await second.NextTimeoutAsync()).ShouldBe(["timed out"]);
        (await second.NextTimeoutAsync()).ShouldBe(["timed out"]);
    }

    [Fact]
    public async Task A_time_out_whose_turn_no_process_survives_is_left_to_the_guests_next_message()
    {
        var first = await AskingBotHost.StartAsync(GetName);
        await first.GuestSaysAsync("hello");
        await first.DisposeAsync();
        first.Time.Advance(10 * Second);
        for (var death = 0; death < 5; death++)
        {
            (await first.Turns.TakeDueWakeupsAsync(1, Second, CancellationToken.None)).ShouldHaveSingleItem().TimesTaken.ShouldBe(death);
            first.Time.Advance(Second);
        }

        await using var second = await AskingBotHost.StartAsync(GetName, configure: null, before: first);

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        first.Time.Advance(TimeSpan.FromHours(1));
        while ((await first.Turns.TakeDueWakeupsAsync(1, TimeSpan.Zero, limit.Token)).Count > 0)
        {
            await Task.Delay(10, limit.Token);
        }

        (await second.HasTimeoutAsync()).ShouldBeFalse();
        (await second.GuestSaysAsync("are you there?")).ShouldBe(["timed out, meanwhile: are you there?"]);
    }

    [Fact]
    public async Task After_a_restart_the_answer_still_counts()
    {
        var first = await AskingBotHost.StartAsync(GetName);
        await first.GuestSaysAsync("hello");
        await first.DisposeAsync();

        await using var second = await AskingBotHost.StartAsync(GetName, configure: null, before: first);

        (await second.MluviiSendsAsync(Jana)).ShouldBe(["name is Jana"]);
    }

    [Fact]
    public async Task What_was_answered_before_a_restart_wakes_nobody_after_it()
    {
        var first = await AskingBotHost.StartAsync(
            [.. GetName, (step, token) => step.PromptAsync("text", new PromptOptions(), token)], configure: null);
        await first.GuestSaysAsync("hello");
        (await first.MluviiSendsAsync(Jana)).ShouldBe(["name is Jana"]);
        await first.DisposeAsync();

        await using var second = await AskingBotHost.StartAsync(GetName, configure: null, before: first);

        second.Time.Advance(TimeSpan.FromHours(1));
        await second.DisposeAsync();
        (await second.HasTimeoutAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_answered_wakes_nobody()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName);
        await bot.GuestSaysAsync("hello", "answered");
        await bot.GuestSaysAsync("hello", "silent");
        await bot.MluviiSendsAsync(Jana, "answered");

        (await bot.TimePassesAsync(10 * Second)).ShouldBe(["timed out"]);
        bot.Time.Advance(TimeSpan.FromHours(1));
        await bot.DisposeAsync();

        (await bot.HasTimeoutAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task The_upload_prompt_waits_for_minutes()
    {
        await using var bot = await AskingBotHost.StartAsync(
            (step, token) => step.PromptForFileAsync(token),
            Say.OutcomeAsync<ChatbotOpenFileUploadPromptResponse>);
        await bot.GuestSaysAsync("hello");

        bot.Time.Advance(TimeSpan.FromMinutes(4));
        (await bot.HasTimeoutAsync()).ShouldBeFalse();
        (await bot.MluviiSendsAsync(new ChatbotOpenFileUploadPromptResponse { FileUrl = "https://files/1" })).ShouldBe(["https://files/1"]);

        await bot.GuestSaysAsync("again");
        (await bot.TimePassesAsync(TimeSpan.FromMinutes(5))).ShouldBe(["timed out"]);
    }

    [Fact]
    public async Task A_call_may_set_its_own_time()
    {
        await using var bot = await AskingBotHost.StartAsync(
            (step, token) => step.AskMluviiAsync(new GetCallParams(), 2 * Second, token),
            Say.OutcomeAsync<GetCallParamsResponse>);
        await bot.GuestSaysAsync("hello");

        (await bot.TimePassesAsync(2 * Second)).ShouldBe(["timed out"]);
    }

    [Fact]
    public async Task A_request_may_have_its_own_time_in_the_settings()
    {
        await using var bot = await AskingBotHost.StartAsync(GetName, options => options.Timeouts["GetCallParams"] = 3 * Second);
        await bot.GuestSaysAsync("hello");

        (await bot.TimePassesAsync(3 * Second)).ShouldBe(["timed out"]);
    }

    [Fact]
    public async Task When_the_turn_of_a_time_out_fails_the_guests_next_message_finds_it()
    {
        var failures = 1;
        await using var bot = await AskingBotHost.StartAsync(
            (step, token) => step.GetCallParamsAsync(token),
            (step, token) => failures-- > 0 ? throw new IOException("the shop is down") : Say.OutcomeAsync<GetCallParamsResponse>(step, token));
        await bot.GuestSaysAsync("hello");
        bot.Time.Advance(10 * Second);
        await Until(() => failures == 0);

        (await bot.GuestSaysAsync("are you there?")).ShouldBe(["timed out, meanwhile: are you there?"]);
    }

    private static async Task Until(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!condition())
        {
            await Task.Delay(10, limit.Token);
        }
    }
}
