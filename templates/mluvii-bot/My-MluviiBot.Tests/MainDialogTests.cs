using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using My_MluviiBot.Dialogs;

namespace My_MluviiBot.Tests;

public sealed class MainDialogTests : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly DialogTestClient _client;

    public MainDialogTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddMluvii()
            .AddMluviiRequests()
            .AddSingleton<MainDialog>()
            .BuildServiceProvider();
        var dialog = _services.GetRequiredService<MainDialog>();
        dialog.AddMluviiRequests(_services.GetRequiredService<MluviiRequests>());
        _client = new DialogTestClient("directline", dialog, conversationState: _services.GetRequiredService<ConversationState>());
    }

    public void Dispose() => _services.Dispose();

    [Fact]
    public async Task The_guest_is_told_when_the_shop_is_open()
    {
        Assert.StartsWith("What can I do for you?", (await SayAsync("hello")).Text, StringComparison.Ordinal);
        Assert.StartsWith("We are open", (await SayAsync("opening hours")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guest_is_spoken_to_in_Czech()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("cs");

        Assert.StartsWith("S čím mohu pomoci?", (await SayAsync("dobrý den")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_guest_is_handed_over_when_an_operator_is_free()
    {
        await SayAsync("hello");
        Assert.Equal("Operator", CommandIn<SetCallParams>(await SayAsync("talk to a human")).CallParams["HandoffReason"]);
        CommandIn<GetAvailableGroups>(await AnswerAsync(new SetCallParamsResponse { Success = true }));

        var farewell = await GroupIsAsync(GroupState.Online);

        CommandIn<HandOff>(farewell);
        Assert.Equal("A colleague takes over. Goodbye.", farewell.Text);
    }

    [Fact]
    public async Task When_nobody_is_there_the_guest_is_told()
    {
        await SayAsync("hello");
        await SayAsync("talk to a human");
        await AnswerAsync(new SetCallParamsResponse { Success = true });

        var sorry = await GroupIsAsync(GroupState.Offline);

        Assert.Equal("I am sorry, nobody is available now.", sorry.Text);
    }

    private static TCommand CommandIn<TCommand>(Activity reply)
        where TCommand : MluviiActivity
    {
        Assert.True(reply.TryGetMluvii(out var command));
        return Assert.IsType<TCommand>(command);
    }

    private async Task<Activity> SayAsync(string text) => await _client.SendActivityAsync<Activity>(text);

    private Task<Activity> GroupIsAsync(GroupState state) =>
        AnswerAsync(new GetAvailableGroupsResponse { AvailableGroups = [new AvailableGroup { GroupId = 1, GroupState = state }] });

    /// <summary>What mluvii answers arrives as an event.</summary>
    private async Task<Activity> AnswerAsync(MluviiActivity answer) =>
        await _client.SendActivityAsync<Activity>(new Activity { Type = ActivityTypes.Event, ChannelData = answer });
}
