using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Simulator.BotService;

public sealed class AuthenticationTests : IAsyncLifetime
{
    private BotServiceHost _host = null!;
    private DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        _host = await BotServiceHost.StartAsync(authenticated: true);
        _client = new DirectLineClient(_host, BotServiceHost.Secret);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Bot_and_service_authenticate_each_other()
    {
        var conversation = await _client.StartAsync();

        (await _client.SayAsync(conversation, "hello")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await _client.ReadAsync(conversation)).Texts[^1].ShouldBe("echo hello");
    }

    [Fact]
    public async Task Bot_trusts_a_new_key()
    {
        var conversation = await _client.StartAsync();
        await _client.SayAsync(conversation, "one");

        _host.Keys.Rotate(keepOld: false);

        (await _client.SayAsync(conversation, "two")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await _client.ReadAsync(conversation)).Texts[^1].ShouldBe("echo two");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("forged")]
    public async Task Connector_takes_nothing_from_others(string? token)
    {
        var conversation = await _client.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/connector/v3/conversations/{conversation}/activities")
        {
            Content = JsonContent.Create(new JsonObject { ["type"] = "message", ["text"] = "forged" }),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);

        using var response = await _host.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await _client.ReadAsync(conversation)).Texts.ShouldNotContain("forged");
    }

    [Theory]
    [InlineData(false, "client_credentials", HttpStatusCode.Unauthorized)]
    [InlineData(true, "password", HttpStatusCode.BadRequest)]
    [InlineData(true, "client_credentials", HttpStatusCode.OK)]
    public async Task Token_needs_the_password(bool isRight, string grant, HttpStatusCode status)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = grant,
            ["client_id"] = BotServiceHost.AppId,
            ["client_secret"] = isRight ? _host.Password : "wrong",
            ["scope"] = "https://api.botframework.com/.default",
        });

        using var response = await _host.Client.PostAsync(new Uri("/botframework.com/oauth2/v2.0/token", UriKind.Relative), form);

        response.StatusCode.ShouldBe(status);
    }
}
