using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using MluviiBot.Tests.Extensions.ApiChatbot;

namespace MluviiBot.Tests.Bot;

/// <summary>The whole bot, connected by mluvii's API alone.</summary>
public sealed class ApiChatbotHostingTests : IAsyncLifetime
{
    private LocalMluvii _mluvii = null!;

    public async Task InitializeAsync() => _mluvii = await LocalMluvii.StartAsync();

    public async Task DisposeAsync() => await _mluvii.DisposeAsync();

    [Fact]
    public async Task Bot_without_credentials_of_Azure_talks_by_mluvii_s_API_and_is_closed_to_others()
    {
        await using var host = new BotHost("Production", [.. ApiBotHost.Chatbot(_mluvii).Select(setting => ($"Mluvii:ApiChatbots:main:{setting.Key}", setting.Value!))]);
        using var http = host.CreateClient();

        using var started = new StringContent("""{"activity":"ConversationStarted","sessionId":13,"language":"cs","source":"Default"}""", Encoding.UTF8, "application/json");
        using var answer = await http.PostAsync(new Uri($"/api/mluvii?access_token={ApiBotHost.Secret}", UriKind.Relative), started);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _mluvii.NextAsync())["sessionId"]!.GetValue<long>().ShouldBe(13);

        using var stranger = await http.PostAsJsonAsync("/api/messages", new { type = "message" });
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await http.GetStringAsync(new Uri("/", UriKind.Relative))).ShouldContain("it is closed, guests come by mluvii's API alone");
    }

    [Fact]
    public async Task Readiness_tells_when_mluvii_last_called_and_how_often_somebody_came_without_the_secret()
    {
        await using var host = new BotHost("Production", [.. ApiBotHost.Chatbot(_mluvii).Select(setting => ($"Mluvii:ApiChatbots:main:{setting.Key}", setting.Value!))]);
        using var http = host.CreateClient();
        foreach (var secret in (string[])["wrong", "wronger", ApiBotHost.Secret])
        {
            using var ping = new StringContent("{\"activity\":\"Ping\"}", Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(new Uri($"/api/mluvii?access_token={secret}", UriKind.Relative), ping);
        }

        var report = await http.GetFromJsonAsync<JsonElement>("/readyz");

        var channel = report.GetProperty("checks").GetProperty("channel").GetProperty("data");
        channel.GetProperty("/api/mluvii unauthorised").GetInt32().ShouldBe(2);
        channel.GetProperty("/api/mluvii").GetDateTimeOffset().ShouldBe(host.Time.GetUtcNow());
        report.GetProperty("checks").GetProperty("credentials").GetProperty("description").GetString().ShouldBe("MicrosoftAppId is not set: it is closed, guests come by mluvii's API alone.");
        report.GetProperty("checks").GetProperty("state").GetProperty("data").GetProperty("undeliverable").GetInt32().ShouldBe(0);
    }
}
