using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>Requests whose outcome no dialog waits for.</summary>
public sealed class UnattendedTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private MluviiRequests? _requests;

    [Fact]
    public async Task It_is_sent_at_once_and_its_answer_is_an_event()
    {
        await using var bot = await StartAsync();

        (await bot.GuestSaysAsync("tell")).ShouldBe(["SetCallParams", "told: True"]);

        (await bot.MluviiSendsAsync(new SetCallParamsResponse { Success = true })).ShouldBeEmpty();
        bot.Events.ShouldBe(["SetCallParamsResponse"]);
    }

    [Fact]
    public async Task A_dialogs_request_of_the_same_kind_waits_for_its_answer_and_does_not_take_it()
    {
        await using var bot = await StartAsync();
        await bot.GuestSaysAsync("tell");

        (await bot.GuestSaysAsync("ask")).ShouldBeEmpty();
        (await bot.MluviiSendsAsync(new SetCallParamsResponse { Success = true })).ShouldBe(["SetCallParams"]);
        (await bot.MluviiSendsAsync(new SetCallParamsResponse { Success = false, ErrorMessage = "read-only" })).ShouldBe(["refused: read-only"]);
    }

    [Fact]
    public async Task It_waits_behind_a_dialogs_request_and_is_sent_even_when_that_one_times_out()
    {
        await using var bot = await StartAsync();
        await bot.GuestSaysAsync("ask");

        (await bot.GuestSaysAsync("aside")).ShouldBe(["told: True"]);
        (await bot.TimePassesAsync(10 * Second)).ShouldBe(["timed out"]);
        (await bot.TimePassesAsync(10 * Second)).ShouldBe(["SetCallParams"]);
    }

    [Fact]
    public async Task When_its_answer_never_comes_nobody_hears_of_it_and_the_next_request_is_sent()
    {
        await using var bot = await StartAsync();
        await bot.GuestSaysAsync("tell");

        (await bot.TimePassesAsync(10 * Second)).ShouldBeEmpty();
        bot.Time.Advance(10 * Second);

        (await bot.GuestSaysAsync("ask")).ShouldBe(["SetCallParams"]);
    }

    [Fact]
    public async Task What_the_guests_channel_cannot_do_is_not_sent()
    {
        await using var bot = await StartAsync(new Handling.Without(nameof(SetCallParams)));

        (await bot.GuestSaysAsync("tell")).ShouldBe(["told: False"]);
    }

    private async Task<AskingBotHost> StartAsync(IMluviiCapabilities? capabilities = null)
    {
        WaterfallStep[] script =
        [
            (step, token) => step.Context.Activity.Text == "tell" ? TellAsync(step, token) : step.SetCallParamAsync("name", "Jan", token),
            Say.OutcomeAsync<SetCallParamsResponse>,
        ];
        var host = await AskingBotHost.StartAsync(script, configure: null, aside: [TellAsync], capabilities: capabilities);
        _requests = host.Requests;
        return host;
    }

    private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var told = await _requests!.SendAsync(step.Context, new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("file", "x") }, cancellationToken);
        await step.Context.SendActivityAsync($"told: {told}", cancellationToken: cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
