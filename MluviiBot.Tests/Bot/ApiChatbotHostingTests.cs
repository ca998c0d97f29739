using System.Net;
using System.Net.Http.Json;
using System.Text;
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
    }
}
