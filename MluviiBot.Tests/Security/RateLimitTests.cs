using System.Net;
using System.Net.Http.Json;
using MluviiBot.Tests.Bot;

namespace MluviiBot.Tests.Security;

public sealed class RateLimitTests
{
    private static readonly Uri Messages = new("/api/messages", UriKind.Relative);

    [Fact]
    public async Task A_caller_who_posts_too_much_is_told_when_to_come_again_and_health_still_answers()
    {
        await using var host = new BotHost("Development", ("Hosting:RequestsPerSecond", "1"));
        using var caller = host.CreateClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.PostAsJsonAsync(Messages, new { })));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        refused.ShouldNotBeEmpty();
        refused.ShouldAllBe(answer => answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        answers.ShouldContain(answer => answer.StatusCode == HttpStatusCode.BadRequest, "the first was taken");
        (await caller.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Addresses_that_a_caller_makes_up_before_the_proxy_s_own_word_do_not_help()
    {
        await using var host = new BotHost("Development", ("Hosting:RequestsPerSecond", "1"), ("ForwardedHeaders_Enabled", "true"));
        using var caller = host.CreateClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
        {
            var request = new HttpRequestMessage(HttpMethod.Post, Messages) { Content = JsonContent.Create(new { }) };
            request.Headers.Add("X-Forwarded-For", $"127.0.0.1, 198.51.100.{number}, 203.0.113.9");
            return caller.SendAsync(request);
        }));

        answers.ShouldContain(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Without_a_limit_everything_is_taken()
    {
        await using var host = new BotHost("Development", ("Hosting:RequestsPerSecond", "0"));
        using var caller = host.CreateClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.PostAsJsonAsync(Messages, new { })));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task This_machine_is_not_limited()
    {
        await using var host = new BotHost("Development", ("Hosting:RequestsPerSecond", "1"));
        host.UseKestrel(0);
        host.StartServer();
        using var caller = host.CreateClient();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => caller.PostAsJsonAsync(Messages, new { })));

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.BadRequest);
    }
}
