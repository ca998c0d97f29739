using System.Net;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>120 requests a minute for each session, and typing gives way first.</summary>
public class SessionPaceTests : IAsyncLifetime
{
    private LocalMluvii _mluvii = null!;

    public async Task InitializeAsync() => _mluvii = await LocalMluvii.StartAsync();

    public async Task DisposeAsync() => await _mluvii.DisposeAsync();

    [Fact]
    public async Task Session_has_120_requests_a_minute_and_others_are_not_held_up()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);
        for (var number = 0; number < 120; number++)
        {
            (await bot.DeliverAsync($"{number}")).ShouldBeOfType<DeliveryOutcome.Delivered>();
            bot.Time.Advance(TimeSpan.FromMilliseconds(250));
        }

        var over = (await bot.DeliverAsync("over")).ShouldBeOfType<DeliveryOutcome.TryLater>();
        over.Reason.ShouldBe("the session has had its 120 requests of this minute");
        over.After.ShouldBe(TimeSpan.FromSeconds(30));
        (await bot.DeliverAsync("Ahoj", session: 14)).ShouldBeOfType<DeliveryOutcome.Delivered>();
        _mluvii.Posts.Count.ShouldBe(121);

        bot.Time.Advance(over.After!.Value);
        (await bot.DeliverAsync("over")).ShouldBeOfType<DeliveryOutcome.Delivered>();

        var soon = bot.DeliverAsync("over again");
        soon.IsCompleted.ShouldBeFalse();
        bot.Time.Advance(TimeSpan.FromMilliseconds(250));
        (await soon).ShouldBeOfType<DeliveryOutcome.Delivered>();
    }

    [Fact]
    public async Task Typing_that_shows_already_is_not_sent_again()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        await bot.DeliverAsync(Typing());
        bot.Time.Advance(TimeSpan.FromSeconds(2));
        await bot.DeliverAsync(Typing());
        bot.Time.Advance(TimeSpan.FromSeconds(4));
        await bot.DeliverAsync(Typing());
        await bot.DeliverAsync("Ahoj");
        await bot.DeliverAsync(Typing());

        _mluvii.Taken.Select(json => json["activity"]!.GetValue<string>()).ShouldBe(["Typing", "Typing", "Text", "Typing"]);
        _mluvii.Taken[0].ToJsonString().ShouldBe("""{"activity":"Typing","sessionId":13,"show":true}""");
    }

    [Fact]
    public async Task Typing_leaves_half_of_the_requests_to_what_the_guest_must_read()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, null, ("RequestsPerMinute", "10"));

        for (var number = 0; number < 8; number++)
        {
            await bot.DeliverAsync(Typing());
            await bot.DeliverAsync($"{number}");
        }

        _mluvii.Taken.Select(json => json["activity"]!.GetValue<string>())
            .ShouldBe(["Typing", "Text", "Typing", "Text", "Typing", "Text", "Text", "Text", "Text", "Text"]);
    }

    [Fact]
    public async Task Typing_that_mluvii_does_not_take_troubles_nobody()
    {
        _mluvii.Answer = (_, _) => Task.FromResult(HttpStatusCode.InternalServerError);
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.DeliverAsync(Typing())).ShouldBeOfType<DeliveryOutcome.Delivered>();
    }

    private static Activity Typing() => new() { Type = ActivityTypes.Typing, From = new ChannelAccount("main"), Conversation = new ConversationAccount(id: "13") };
}
