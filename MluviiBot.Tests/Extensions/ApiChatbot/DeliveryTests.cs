using System.Net;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>What becomes of what a chatbot sends.</summary>
public class DeliveryTests : IAsyncLifetime
{
    private LocalMluvii _mluvii = null!;

    public async Task InitializeAsync() => _mluvii = await LocalMluvii.StartAsync();

    public async Task DisposeAsync() => await _mluvii.DisposeAsync();

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Created)]
    public async Task Activity_that_mluvii_took_is_delivered(HttpStatusCode status)
    {
        _mluvii.Answer = (_, _) => Task.FromResult(status);
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.DeliverAsync("Ahoj")).ShouldBeOfType<DeliveryOutcome.Delivered>();

        var post = _mluvii.Posts.ShouldHaveSingleItem();
        post.Chatbot.ShouldBe("7");
        post.ContentType.ShouldBe("application/json");
        post.Json.ToJsonString().ShouldBe("""{"activity":"Text","sessionId":13,"text":"Ahoj"}""");
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "asks to wait")]
    [InlineData(HttpStatusCode.InternalServerError, "failed")]
    [InlineData(HttpStatusCode.BadGateway, "failed")]
    [InlineData(HttpStatusCode.RequestTimeout, "failed")]
    [InlineData(HttpStatusCode.Redirect, "correct the chatbot's Url")]
    public async Task What_may_pass_is_tried_later(HttpStatusCode status, string reason)
    {
        _mluvii.Answer = (_, context) =>
        {
            context.Response.Headers.Location = _mluvii.Url.AbsoluteUri;
            return Task.FromResult(status);
        };
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.DeliverAsync("Ahoj")).ShouldBeOfType<DeliveryOutcome.TryLater>().Reason.ShouldContain(reason);

        _mluvii.Posts.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sun, 22 Nov 2026 12:00:40 GMT", 40)]
    [InlineData("Sun, 22 Nov 2026 11:00:00 GMT", null)]
    [InlineData("soon", null)]
    public async Task mluvii_says_how_long_to_wait(string retryAfter, int? seconds)
    {
        _mluvii.Answer = (_, context) =>
        {
            context.Response.Headers.RetryAfter = retryAfter;
            return Task.FromResult(HttpStatusCode.TooManyRequests);
        };
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        var outcome = await bot.DeliverAsync("Ahoj");

        outcome.ShouldBeOfType<DeliveryOutcome.TryLater>().After.ShouldBe(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, "HTTP 400: mluvii does not understand the activity")]
    [InlineData(HttpStatusCode.Forbidden, "HTTP 403: the session is no longer with this chatbot")]
    [InlineData(HttpStatusCode.NotFound, "HTTP 404: the session is no longer with this chatbot")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "HTTP 413: the activity is too long")]
    [InlineData(HttpStatusCode.Conflict, "HTTP 409: mluvii does not take the activity")]
    public async Task What_mluvii_will_never_take_is_undeliverable_with_the_reason(HttpStatusCode status, string reason)
    {
        _mluvii.Answer = (_, _) => Task.FromResult(status);
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.DeliverAsync("Ahoj")).ShouldBeOfType<DeliveryOutcome.Undeliverable>().Reason.ShouldStartWith(reason);
    }

    [Fact]
    public async Task mluvii_that_cannot_be_reached_is_tried_later()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);
        await bot.DeliverAsync("Ahoj");
        var port = _mluvii.Url.Port;
        await _mluvii.DisposeAsync();
        using var dead = new DeadAddress(port);

        (await bot.DeliverAsync("Ahoj")).ShouldBeOfType<DeliveryOutcome.TryLater>().Reason.ShouldContain("cannot be reached");
    }

    [Fact]
    public async Task mluvii_that_does_not_answer_is_tried_later()
    {
        var arrived = new TaskCompletionSource();
        _mluvii.Answer = async (_, context) =>
        {
            arrived.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return HttpStatusCode.OK;
        };
        await using var bot = await ApiBotHost.StartAsync(_mluvii, null, ("SendTimeout", "00:00:03"));

        var sending = bot.DeliverAsync("Ahoj");
        await arrived.Task;
        bot.Time.Advance(TimeSpan.FromSeconds(3));

        (await sending).ShouldBeOfType<DeliveryOutcome.TryLater>().Reason.ShouldBe("mluvii did not answer within 3 s");
    }

    [Theory]
    [InlineData("gone", "13")]
    [InlineData("main", "not-a-session")]
    public async Task What_belongs_to_no_session_is_undeliverable(string chatbot, string conversation)
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        var outcome = await bot.DeliverAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Text = "Ahoj",
            From = new ChannelAccount(chatbot),
            Conversation = new ConversationAccount(id: conversation),
        });

        outcome.ShouldBeOfType<DeliveryOutcome.Undeliverable>().Reason.ShouldContain($"Mluvii:ApiChatbots:{chatbot}");
        _mluvii.Posts.ShouldBeEmpty();
    }
}
