using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Tests.Extensions.Handling;
using Newtonsoft.Json;
using static MluviiBot.Tests.Extensions.OperatorHandOff.HandOffConversation;

namespace MluviiBot.Tests.Extensions.OperatorHandOff;

/// <summary>What the guest writes while the hand-over waits for mluvii.</summary>
public sealed class HandOffMeanwhileTests : IDisposable
{
    private readonly HandOffConversation _talk = new();

    public void Dispose() => _talk.Dispose();

    [Fact]
    public async Task It_is_given_to_the_bot_when_nobody_takes_the_guest()
    {
        await _talk.Guest.SaysAsync("Sales");
        await _talk.Guest.SaysAsync("order 2026-11-22T12:00:00+01:00");
        await _talk.Guest.GetsAsync(new SetCallParamsResponse { Success = true });
        await _talk.Guest.SaysAsync("are you there?");
        await _talk.GroupsAsync(Offline());

        _talk.Result.ShouldBeOfType<HandOffResult.Offline>().Meanwhile.ShouldBe(["order 2026-11-22T12:00:00+01:00", "are you there?"]);
    }

    [Fact]
    public async Task It_is_kept_over_the_offer_by_a_storage_of_plain_JSON_too()
    {
        using var talk = new HandOffConversation(configure: services => services.AddSingleton<IStorage>(new MemoryStorage(JsonSerializer.Create(), [])));
        await talk.AskAsync();
        await talk.Guest.SaysAsync("2026-11-22T12:00:00+01:00");
        (await talk.GroupsAsync(Busy(3))).Texts().Single().ShouldStartWith("All busy");
        await talk.Guest.SaysAsync("Leave a message");

        talk.Result.ShouldBe(new HandOffResult.MessageWanted { Meanwhile = ["2026-11-22T12:00:00+01:00"] });
    }

    [Fact]
    public async Task The_title_of_an_offer_chooses_it_before_it_is_shown()
    {
        await _talk.AskAsync();
        await _talk.Guest.SaysAsync("how long?");
        await _talk.Guest.SaysAsync(" leave a MESSAGE");

        (await _talk.GroupsAsync(Busy(3))).Texts().ShouldBe(["MessageWanted"]);
        _talk.Result.ShouldBe(new HandOffResult.MessageWanted { Meanwhile = ["how long?"] });
    }

    [Fact]
    public async Task A_title_within_a_sentence_chooses_nothing()
    {
        await _talk.AskAsync();
        await _talk.Guest.SaysAsync("Wait, what?");

        (await _talk.GroupsAsync(Busy(3))).Texts().Single().ShouldStartWith("All busy");
    }

    [Fact]
    public async Task The_name_of_an_operator_forwards_at_once()
    {
        await _talk.AskAndGetAsync(Busy(3));
        await _talk.Guest.SaysAsync("Somebody I know");
        await _talk.Guest.SaysAsync("Eva");

        var replies = await _talk.OperatorsAsync(new AvailableOperator { UserId = 5, DisplayName = "Karel" }, new AvailableOperator { UserId = 7, DisplayName = "Eva" });

        replies.Command<Forward>().UserId.ShouldBe(7);
        _talk.Result.ShouldBe(new HandOffResult.Forwarded(7, "Eva"));
    }
}
