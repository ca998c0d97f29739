using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Turns;
using MluviiBot.Tests.BotFramework.Authentication;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Bot.Hosting;

public sealed class HealthTests
{
    [Fact]
    public async Task The_bot_lives_and_is_ready_and_says_so_by_names()
    {
        await using var host = new BotHost("Development");

        (await GetAsync(host, "/healthz")).Status.ShouldBe(HttpStatusCode.OK);
        var (status, report) = await GetAsync(host, "/readyz");

        status.ShouldBe(HttpStatusCode.OK);
        report.Value<string>("status").ShouldBe("Healthy");
        ((JObject)report["checks"]!).Properties().Select(check => check.Name).ShouldBe(["state", "credentials", "channel", "turns"]);
        report["checks"]!["channel"]!.Value<string>("description").ShouldBe("Nobody has called since the start.");
    }

    [Fact]
    public async Task The_last_call_of_a_channel_is_told_but_not_one_that_was_refused()
    {
        await using var connector = await LocalConnector.StartAsync();
        await using var host = new BotHost("Development");
        await new MluviiGuest(host, connector).OpensTheChatAsync();
        host.Time.Advance(TimeSpan.FromMinutes(1));
        using var client = host.CreateClient();
        using var nothing = new StringContent("{}");
        await client.PostAsync(new Uri("/api/messages", UriKind.Relative), nothing);

        var (_, report) = await GetAsync(host, "/readyz");

        report["checks"]!["channel"]!["data"]!.Value<DateTime>("/api/messages").ToUniversalTime().ShouldBe(new DateTime(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_makes_the_bot_unready_but_not_dead_and_its_address_stays_secret()
    {
        await using var host = new BotHost("Development");
        await using var broken = host.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton(DispatchProxy.Create<ITurnStore, BrokenStore>())));
        using var client = broken.CreateClient();

        using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
        var report = await answer.Content.ReadAsStringAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        JObject.Parse(report)["checks"]!["state"]!.Value<string>("status").ShouldBe("Unhealthy");
        report.ShouldNotContain("secret");
        (await client.GetAsync(new Uri("/healthz", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Credentials_are_tried_once_in_five_minutes_by_getting_a_token()
    {
        var issuer = new LocalIssuer();
        await issuer.InitializeAsync();
        await using var host = new BotHost("Production", SettingsOf(issuer));

        (await GetAsync(host, "/readyz")).Status.ShouldBe(HttpStatusCode.OK);
        (await GetAsync(host, "/readyz")).Status.ShouldBe(HttpStatusCode.OK);

        issuer.TokenRequests.Count.ShouldBe(1);
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task Credentials_that_get_no_token_make_the_bot_unready_and_stay_secret()
    {
        var issuer = new LocalIssuer { Answer = _ => Task.FromResult(Results.Json(new { error = "invalid_client" }, statusCode: StatusCodes.Status401Unauthorized)) };
        await issuer.InitializeAsync();
        await using var host = new BotHost("Production", SettingsOf(issuer));

        var (status, report) = await GetAsync(host, "/readyz");

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        report["checks"]!["credentials"]!.Value<string>("description")!.ShouldContain("MicrosoftAppPassword");
        report.ToString().ShouldNotContain(issuer.Password);
        await issuer.DisposeAsync();
    }

    private static (string Key, string Value)[] SettingsOf(LocalIssuer issuer) =>
        [.. issuer.Settings().GetChildren().Select(setting => (setting.Key, setting.Value!))];

    private static async Task<(HttpStatusCode Status, JObject Report)> GetAsync(BotHost host, string path)
    {
        using var client = host.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        return (answer.StatusCode, JObject.Parse(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>A store that lets the bot start, and fails whatever else it is asked.</summary>
    public class BrokenStore : DispatchProxy
    {
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod?.Name == nameof(ITurnStore.ShowLifeAsync)
            ? Task.CompletedTask
            : throw new InvalidOperationException("No connection with password=secret.");
    }
}
