using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Connector;

/// <summary>What is repeated and what is not; the official client repeats by other rules.</summary>
[Trait("Sdk", "Embedded")]
public sealed class ConnectorRetryTests
{
    private const string Sent = """{"id":"sent-1"}""";

    private readonly SkippedWaits _time = new();

    [Fact]
    public async Task A_throttled_send_waits_as_long_as_the_service_asks()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(429, "", "", ("Retry-After", "1")).Answers(200, Sent);
        using var client = _time.Client(server.Address);

        (await SendAsync(client)).Id.ShouldBe("sent-1");

        _time.Waits.ShouldBe([TimeSpan.FromSeconds(1)]);
        server.Requests.Count.ShouldBe(2);
        server.Requests.Select(request => request.Body).Distinct().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(-5, 0)]
    [InlineData(3, 3)]
    public async Task The_service_may_ask_by_date(int seconds, int wait)
    {
        await using var server = await ConnectorServer.StartAsync();
        var date = _time.GetUtcNow().AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture);
        server.Answers(503, "", "", ("Retry-After", date)).Answers(200, Sent);
        using var client = _time.Client(server.Address);

        (await SendAsync(client)).Id.ShouldBe("sent-1");
        _time.Waits.Sum(each => each.TotalSeconds).ShouldBe(wait);
        server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("Fri, 31 Dec 2100 23:59:59 GMT")]
    public async Task A_wait_longer_than_a_turn_is_an_error_at_once(string retryAfter)
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(429, """{"error":{"code":"Throttled"}}""", headers: [("Retry-After", retryAfter)]);
        using var client = _time.Client(server.Address);

        var error = await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));

        error.Body.Error.Code.ShouldBe("Throttled");
        error.Response.Headers["Retry-After"].ShouldHaveSingleItem().ShouldBe(retryAfter);
        _time.Waits.ShouldBeEmpty();
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_send_gets_through_after_three_refusals_each_attempt_with_the_token_of_its_time()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(503).Answers(503).Answers(503).Answers(201, Sent);
        using var client = _time.Client(server.Address, new CountingCredentials());

        (await SendAsync(client)).Id.ShouldBe("sent-1");

        server.Requests.Select(request => request.Headers["Authorization"])
            .ShouldBe(["Bearer token-1", "Bearer token-2", "Bearer token-3", "Bearer token-4"]);
    }

    [Fact]
    public async Task A_service_that_stays_down_is_given_up_within_the_turn()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(503, "down", "text/plain");
        using var client = _time.Client(server.Address);

        var error = await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));

        error.Response.Content.ShouldBe("down");
        server.Requests.Count.ShouldBe(5);
        for (var i = 0; i < 4; i++)
        {
            var wait = 0.2 * Math.Pow(2, i);
            _time.Waits[i].TotalSeconds.ShouldBe(wait, 0.26 * wait);
        }
    }

    [Fact]
    public async Task No_attempt_begins_later_than_ten_seconds_after_the_first()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(503, "down", "text/plain", ("Retry-After", "4"));
        using var client = _time.Client(server.Address);

        await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));

        _time.Waits.ShouldBe([TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(4)]);
        server.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_send_is_repeated_after(int status)
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(status, "", "", ("Retry-After", "0")).Answers(200, Sent);
        using var client = _time.Client(server.Address);

        (await SendAsync(client)).Id.ShouldBe("sent-1");
        server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(501)]
    [InlineData(505)]
    public async Task A_send_that_may_have_arrived_or_never_will_is_not_repeated(int status)
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(status, "", "", ("Retry-After", "0")).Answers(200, Sent);
        using var client = _time.Client(server.Address);

        await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_can_be_done_twice_is_repeated_after_an_internal_error()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(500, "", "", ("Retry-After", "0")).Answers(200, "[]");
        server.Answers(500, "", "", ("Retry-After", "0")).Answers(200, Sent);
        server.Answers(500, "", "", ("Retry-After", "0")).Answers(200);
        using var client = _time.Client(server.Address);

        (await client.Conversations.GetConversationMembersAsync("c")).ShouldBeEmpty();
        (await client.Conversations.UpdateActivityAsync("c", "a", new Activity())).Id.ShouldBe("sent-1");
        await client.Conversations.DeleteActivityAsync("c", "a");

        server.Requests.Count.ShouldBe(6);
    }

    private static Task<ResourceResponse> SendAsync(ConnectorClient client) =>
        client.Conversations.SendToConversationAsync("c", new Activity { Type = "message", Text = "hello" });
}
