using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using Newtonsoft.Json;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>What the guest writes while mluvii is asked.</summary>
public sealed class MeanwhileTests
{
    private static readonly WaterfallStep[] SetName =
    [
        (step, token) => step.SetCallParamAsync("name", "Jana", token),
        Say.OutcomeAsync<SetCallParamsResponse>,
    ];

    private static readonly SetCallParamsResponse Done = new() { Success = true };

    [Fact]
    public async Task It_is_given_to_the_dialog_with_the_answer()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName);
        await bot.GuestSaysAsync("hello");

        (await bot.GuestSaysAsync("my name is Jana Nová")).ShouldBeEmpty();
        (await bot.GuestSaysAsync("are you there?")).ShouldBeEmpty();

        (await bot.MluviiSendsAsync(Done)).ShouldBe(["done, meanwhile: my name is Jana Nová | are you there?"]);
    }

    [Fact]
    public async Task It_is_given_to_the_dialog_with_the_time_out_too()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName);
        await bot.GuestSaysAsync("hello");
        await bot.GuestSaysAsync("are you there?");

        (await bot.TimePassesAsync(TimeSpan.FromSeconds(10))).ShouldBe(["timed out, meanwhile: are you there?"]);
    }

    [Fact]
    public async Task The_guest_may_be_told_to_wait()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName, options =>
        {
            options.OneMoment = () => "One moment.";
            options.KeepTexts = false;
        });
        await bot.GuestSaysAsync("hello");

        (await bot.GuestSaysAsync("are you there?")).ShouldBe(["One moment."]);
        (await bot.MluviiSendsAsync(Done)).ShouldBe(["done"]);
    }

    [Fact]
    public async Task Both_may_be_done()
    {
        await using var bot = await AskingBotHost.StartAsync(SetName, options => options.OneMoment = () => "One moment.");
        await bot.GuestSaysAsync("hello");

        (await bot.GuestSaysAsync("are you there?")).ShouldBe(["One moment."]);
        (await bot.MluviiSendsAsync(Done)).ShouldBe(["done, meanwhile: are you there?"]);
    }

    [Fact]
    public async Task Texts_of_one_request_are_not_those_of_the_next()
    {
        await using var bot = await AskingBotHost.StartAsync([.. SetName, .. SetName]);
        await bot.GuestSaysAsync("hello");
        await bot.GuestSaysAsync("first");
        await bot.MluviiSendsAsync(Done);
        await bot.GuestSaysAsync("second");

        (await bot.MluviiSendsAsync(Done)).ShouldBe(["done, meanwhile: second"]);
    }

    [Fact]
    public async Task A_storage_without_type_names_gives_it_back_unchanged_even_when_it_looks_like_a_date()
    {
        var storage = new MemoryStorage(JsonSerializer.Create(), []);
        await using var bot = await AskingBotHost.StartAsync(SetName, configure: null, storage: storage);
        await bot.GuestSaysAsync("hello");
        await bot.GuestSaysAsync("2026-11-22T12:00:00+01:00");

        (await bot.MluviiSendsAsync(Done)).ShouldBe(["done, meanwhile: 2026-11-22T12:00:00+01:00"]);

        await bot.GuestSaysAsync("again");
        (await bot.TimePassesAsync(TimeSpan.FromSeconds(10))).ShouldBe(["timed out"]);
    }
}
