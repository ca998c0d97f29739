using System.Net;
using Microsoft.AspNetCore.Http;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>The token with which a chatbot sends.</summary>
public class TokenTests : IAsyncLifetime
{
    private LocalMluvii _mluvii = null!;

    public async Task InitializeAsync() => _mluvii = await LocalMluvii.StartAsync();

    public async Task DisposeAsync() => await _mluvii.DisposeAsync();

    [Fact]
    public async Task Token_is_fetched_once_for_all_who_send()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 50).Select(session => Task.Run(() => bot.DeliverAsync("Ahoj", session))));

        outcomes.ShouldAllBe(outcome => outcome is DeliveryOutcome.Delivered);
        _mluvii.Taken.Count.ShouldBe(50);
        _mluvii.Posts.ShouldAllBe(post => post.Authorization == "Bearer token-1");
        _mluvii.TokenForms.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mluviiPublicApi")]
    public async Task Token_is_asked_for_as_mluvii_wants_it(string? scope)
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, null, ("Scope", scope));

        await bot.DeliverAsync("Ahoj");

        var expected = new Dictionary<string, string>
        {
            ["response_type"] = "token",
            ["grant_type"] = "client_credentials",
            ["client_id"] = "client-7",
            ["client_secret"] = "client-secret-7",
        };
        if (scope is not null)
        {
            expected["scope"] = scope;
        }

        _mluvii.TokenForms.ShouldHaveSingleItem().ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public async Task Token_is_renewed_before_it_ends()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        await bot.DeliverAsync("1");
        bot.Time.Advance(TimeSpan.FromMinutes(54));
        await bot.DeliverAsync("2");
        bot.Time.Advance(TimeSpan.FromMinutes(2));
        await bot.DeliverAsync("3");

        _mluvii.Posts.Select(post => post.Authorization).ShouldBe(["Bearer token-1", "Bearer token-1", "Bearer token-2"]);
    }

    [Fact]
    public async Task Token_that_cannot_be_renewed_is_used_to_its_end()
    {
        _mluvii.AnswerToken = number => number == 2 ? Results.StatusCode(503) : LocalMluvii.Token(number, 3600);
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        await bot.DeliverAsync("1");
        bot.Time.Advance(TimeSpan.FromMinutes(56));
        await bot.DeliverAsync("2");
        await bot.DeliverAsync("3");
        bot.Time.Advance(TimeSpan.FromMinutes(1));
        await bot.DeliverAsync("4");

        _mluvii.Posts.Select(post => post.Authorization).ShouldBe(["Bearer token-1", "Bearer token-1", "Bearer token-1", "Bearer token-3"]);
    }

    [Fact]
    public async Task Token_that_mluvii_no_longer_takes_is_renewed_once_and_the_request_repeated()
    {
        _mluvii.Answer = (post, _) => Task.FromResult(post.Authorization == "Bearer token-1" ? HttpStatusCode.Unauthorized : HttpStatusCode.OK);
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.DeliverAsync("Ahoj")).ShouldBeOfType<DeliveryOutcome.Delivered>();
        (await bot.DeliverAsync("Ahoj")).ShouldBeOfType<DeliveryOutcome.Delivered>();

        _mluvii.Posts.Select(post => post.Authorization).ShouldBe(["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
    }

    [Fact]
    public async Task Key_that_may_not_use_chatbots_is_not_asked_for_again_and_again()
    {
        _mluvii.Answer = (_, _) => Task.FromResult(HttpStatusCode.Unauthorized);
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        var outcome = await bot.DeliverAsync("Ahoj");

        outcome.ShouldBeOfType<DeliveryOutcome.TryLater>().Reason.ShouldContain("permission for chatbots");
        _mluvii.Posts.Count.ShouldBe(2);
    }

    public static TheoryData<int, string?> NoTokens => new()
    {
        { 400, """{"error":"invalid_client"}""" },
        { 500, null },
        { 200, "not JSON" },
        { 200, "[]" },
        { 200, """{"expires_in":3600}""" },
        { 200, """{"access_token":5}""" },
    };

    [Theory]
    [MemberData(nameof(NoTokens))]
    public async Task Without_a_token_it_is_tried_later_and_the_log_says_what_to_check(int status, string? body)
    {
        _mluvii.AnswerToken = _ => Results.Text(body, statusCode: status);
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.DeliverAsync("Ahoj")).ShouldBeOfType<DeliveryOutcome.TryLater>().Reason.ShouldStartWith("mluvii gave no token");

        _mluvii.Posts.ShouldBeEmpty();
        bot.Log.OfConnection.ShouldContain(line => line.Contains("Check Url, ClientId, ClientSecret and Scope", StringComparison.Ordinal));
    }
}
