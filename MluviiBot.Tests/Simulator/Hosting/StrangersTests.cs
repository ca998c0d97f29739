using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MluviiBot.Simulator.BotFramework;
using MluviiBot.Simulator.Hosting;
using MluviiBot.Simulator.Sessions;
using MluviiBot.Simulator.World;
using MluviiBot.Tests.Simulator.ApiChatbot;

namespace MluviiBot.Tests.Simulator.Hosting;

/// <summary>Whoever reaches the simulator sends it whatever he likes: each gets a clear answer, nothing is logged as an error, and guests go on talking.</summary>
public sealed class StrangersTests : IAsyncLifetime
{
    private static readonly string?[] ContentTypes =
        ["application/json", "text/plain", null, "multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "application/json; charset=nothing"];

    private readonly LogLines _log = new();
    private WebhookUnderTest _bot = null!;
    private WebApplication _app = null!;
    private HttpClient _http = null!;
    private string _secret = "";

    private Simulation Simulation => _app.Services.GetRequiredService<Simulation>();

    public async Task InitializeAsync()
    {
        _bot = await WebhookUnderTest.StartAsync();
        var company = new Tenant
        {
            Name = "Kavárna",
            Operators = [new Operator { Id = 11, Name = "Jana" }],
            Groups = [new Group { Id = 1, Name = "Prodej", Operators = [11] }],
            Chatbots =
            [
                new Chatbot { Id = 101, Name = "Framework", Kind = ChatbotKind.BotFramework, Address = _bot.Url },
                new Chatbot { Id = 102, Name = "Api", Kind = ChatbotKind.Api, Address = _bot.Url },
            ],
            Routing = [new RoutingRow { ChatbotId = 102, When = new Dictionary<string, string> { ["bot"] = "api" } }, new RoutingRow { ChatbotId = 101 }],
        };
        _app = await SimulatorHost.StartAsync(company, new SimulatorSettings { Port = 0 }, services => services.AddLogging(logging => logging.AddProvider(_log)).GiveBotsUpBy(new ManualTime()));
        _http = new HttpClient { BaseAddress = SimulatorHost.AddressOf(_app) };
        _secret = $"{_app.Services.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.DirectLineSecret}.101";
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _bot.DisposeAsync();
        _log.Lines.Where(line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST", "/api/sessions")]
    [InlineData("POST", "/api/sessions/1001/guest/say")]
    [InlineData("POST", "/api/sessions/1001/guest/press")]
    [InlineData("POST", "/api/sessions/1001/guest/upload")]
    [InlineData("POST", "/api/sessions/1001/guest/submit")]
    [InlineData("POST", "/api/sessions/1001/guest/cancel-form")]
    [InlineData("POST", "/api/sessions/1003/guest/location")]
    [InlineData("POST", "/api/sessions/1001/guest/leave-message")]
    [InlineData("POST", "/api/sessions/1001/operator/accept")]
    [InlineData("POST", "/api/sessions/1001/operator/write")]
    [InlineData("POST", "/api/sessions/1001/operator/set")]
    [InlineData("POST", "/api/sessions/1001/operator/give-back")]
    [InlineData("POST", "/api/sessions/1001/operator/forward")]
    [InlineData("PATCH", "/api/operators/11")]
    [InlineData("PATCH", "/api/groups/1")]
    [InlineData("PUT", "/api/switches")]
    [InlineData("POST", "/api/clock")]
    [InlineData("POST", "/api/faults")]
    [InlineData("POST", "/api/log/1/repeat")]
    [InlineData("POST", "/api/v1/Chatbot/102/activity")]
    [InlineData("POST", "/login/connect/token")]
    [InlineData("POST", "/botframework.com/oauth2/v2.0/token")]
    [InlineData("POST", "/connector/v3/conversations")]
    [InlineData("POST", "/connector/v3/conversations/{conversation}/activities")]
    [InlineData("POST", "/connector/v3/conversations/{conversation}/activities/x")]
    [InlineData("PUT", "/connector/v3/conversations/{conversation}/activities/x")]
    [InlineData("POST", "/connector/v3/conversations/{conversation}/activities/history")]
    [InlineData("POST", "/connector/v3/conversations/{conversation}/attachments")]
    [InlineData("POST", "/v3/directline/tokens/generate")]
    [InlineData("POST", "/v3/directline/conversations")]
    [InlineData("POST", "/v3/directline/conversations/{conversation}/activities")]
    [InlineData("POST", "/v3/directline/conversations/{conversation}/upload")]
    public async Task Body_that_nobody_expects_gets_a_clear_answer(string method, string path)
    {
        var conversation = await GuestsComeAsync();
        var token = await ApiTokenAsync();
        List<string> bad = [];
        foreach (var contentType in ContentTypes)
        {
            foreach (var body in StrangeBodies.All)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path.Replace("{conversation}", conversation, StringComparison.Ordinal));
                request.Content = new ByteArrayContent(body.Contains("not json", StringComparison.Ordinal) ? [0x7B, 0x22, 0xFF, 0xFE, 0x22] : Encoding.UTF8.GetBytes(body));
                request.Headers.ConnectionClose = body.Length > 1_000_000;
                _ = contentType is null || request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", path.Contains("directline", StringComparison.Ordinal) ? _secret : token);
                using var response = await SendAsync(request);
                var answer = await response.Content.ReadAsStringAsync();
                if ((int)response.StatusCode >= 500 || (response.StatusCode >= HttpStatusCode.BadRequest && !SaysWhy(answer)))
                {
                    bad.Add($"{(int)response.StatusCode} {contentType}: {body[..Math.Min(body.Length, 200)]} -> {answer}");
                }
            }
        }

        bad.ShouldBeEmpty();
        await GuestIsHeardAsync();
    }

    [Theory]
    [InlineData("GET", "/api/sessions/-1")]
    [InlineData("GET", "/api/sessions/99999999999999999999")]
    [InlineData("GET", "/api/sessions/9223372036854775807/script")]
    [InlineData("GET", "/api/sessions/0/export")]
    [InlineData("GET", "/api/log?after=x")]
    [InlineData("GET", "/api/log?session=x&after=-1")]
    [InlineData("GET", "/api/files/x/y")]
    [InlineData("POST", "/api/log/-9223372036854775808/repeat")]
    [InlineData("POST", "/api/log/9223372036854775807/repeat")]
    [InlineData("POST", "/api/log/0/repeat")]
    [InlineData("DELETE", "/api/faults/2147483647")]
    [InlineData("POST", "/api/v1/Chatbot/999/activity")]
    [InlineData("POST", "/api/v1/Chatbot/-1/activity")]
    [InlineData("GET", "/connector/v3/conversations/nobody/members")]
    [InlineData("GET", "/connector/v3/conversations/{conversation}/members/nobody")]
    [InlineData("DELETE", "/connector/v3/conversations/{conversation}/members/mluvii_guest")]
    [InlineData("DELETE", "/connector/v3/conversations/{conversation}/activities/nothing")]
    [InlineData("GET", "/connector/v3/attachments/nothing")]
    [InlineData("GET", "/connector/v3/attachments/nothing/views/original")]
    [InlineData("GET", "/v3/directline/conversations/nobody")]
    [InlineData("GET", "/v3/directline/conversations/{conversation}?watermark=-1")]
    [InlineData("GET", "/v3/directline/conversations/{conversation}/activities?watermark=-1")]
    [InlineData("GET", "/v3/directline/conversations/{conversation}/activities?watermark=99999999999999999999")]
    [InlineData("GET", "/v3/directline/conversations/{conversation}/activities?watermark=%00")]
    [InlineData("GET", "/v3/directline/conversations/{conversation}/stream")]
    [InlineData("POST", "/v3/directline/tokens/refresh")]
    public async Task Address_of_nothing_is_refused_with_the_reason(string method, string path)
    {
        var conversation = await GuestsComeAsync();
        var token = await ApiTokenAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path.Replace("{conversation}", conversation, StringComparison.Ordinal));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", path.Contains("directline", StringComparison.Ordinal) ? _secret : token);

        using var response = await SendAsync(request);

        ((int)response.StatusCode).ShouldBeInRange(400, 499);
        var answer = await response.Content.ReadAsStringAsync();
        (SaysWhy(answer) || path.Contains("99999999999999999999", StringComparison.Ordinal)).ShouldBeTrue(answer);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775807")]
    public async Task Log_is_followed_from_any_number(string after)
    {
        await GuestsComeAsync();
        using var response = await _http.GetAsync(new Uri($"/api/log?after={after}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20))).ShouldStartWith("event:");
    }

    [Fact]
    public async Task WebSocket_takes_any_frame_and_any_end()
    {
        var conversation = await GuestsComeAsync();
        using var nobody = new ClientWebSocket();
        (await Should.ThrowAsync<WebSocketException>(() => nobody.ConnectAsync(StreamOf(conversation, "wrong"), CancellationToken.None))).ShouldNotBeNull();
        foreach (var isAborted in new[] { false, true })
        {
            using var socket = new ClientWebSocket();
            await socket.ConnectAsync(StreamOf(conversation, _secret), CancellationToken.None);
            await socket.SendAsync(new byte[3_000_000], WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
            await socket.SendAsync("{\"type\":"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: false, CancellationToken.None);
            if (isAborted)
            {
                socket.Abort();
            }
            else
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.InvalidPayloadData, "good-bye", CancellationToken.None);
            }
        }

        await GuestIsHeardAsync();
    }

    [Fact]
    public async Task File_of_a_bot_is_nothing_that_a_browser_would_run()
    {
        var conversation = await GuestsComeAsync();
        using var upload = new StringContent("""{"type":"text/html","name":"x.html","originalBase64":"PHNjcmlwdD4="}""", Encoding.UTF8, "application/json");
        using var uploaded = await _http.PostAsync(new Uri($"/connector/v3/conversations/{conversation}/attachments", UriKind.Relative), upload);
        var id = JsonNode.Parse(await uploaded.Content.ReadAsStringAsync())!["id"];

        using var file = await _http.GetAsync(new Uri($"/connector/v3/attachments/{id}/views/original", UriKind.Relative));

        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Bot_whose_answer_never_ends_is_not_read()
    {
        await using var endless = await EndlessBot.StartAsync();
        Simulation.Change(tenant => tenant.WithChatbot(101, chatbot => chatbot with { Address = endless.Url }));
        var guest = Simulation.Guests.Arrives(new NewSession()).Id;

        await Simulation.SettledAsync(guest).WaitAsync(TimeSpan.FromSeconds(20));

        Simulation.Log.After(0, guest).OfType<MluviiBot.Simulator.Log.DeliveryEnded>().ShouldHaveSingleItem().HttpStatus.ShouldBe(200);
    }

    /// <summary>Guests of both connections and one on WhatsApp.</summary>
    /// <returns>The conversation of the first, 1001, with his bot.</returns>
    private async Task<string> GuestsComeAsync()
    {
        var first = Simulation.Guests.Arrives(new NewSession()).Id;
        Simulation.Guests.Arrives(new NewSession { Parameters = new Dictionary<string, string?> { ["bot"] = "api" } });
        Simulation.Guests.Arrives(new NewSession { Channel = MluviiBot.Extensions.Channels.GuestChannel.WhatsApp });
        await Simulation.SettledAsync(first);
        return JsonNode.Parse(_bot.Bodies[0])!["conversation"]?["id"]?.ToString()
            ?? _bot.Bodies.Select(body => JsonNode.Parse(body)!["conversation"]?["id"]?.ToString()).OfType<string>().First();
    }

    private async Task<string> ApiTokenAsync()
    {
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "simulator"), new("client_secret", "simulator")]);
        using var response = await _http.PostAsync(new Uri("/login/connect/token", UriKind.Relative), form);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["access_token"]!.ToString();
    }

    /// <summary>The simulator may end a connection whose body it does not want while the client still sends.</summary>
    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        try
        {
            return await _http.SendAsync(request);
        }
        catch (HttpRequestException cut) when (request.Content?.Headers.ContentLength > 1_000_000)
        {
            return new HttpResponseMessage(HttpStatusCode.RequestEntityTooLarge) { Content = new StringContent($$"""{"error":"{{cut.HttpRequestError}}"}""") };
        }
    }

    private async Task GuestIsHeardAsync()
    {
        var said = Guid.NewGuid().ToString();
        var guest = Simulation.Guests.Arrives(new NewSession()).Id;
        await Simulation.SettledAsync(guest);
        Simulation.Guests.Says(guest, said);
        await Simulation.SettledAsync(guest);
        _bot.Bodies.ShouldContain(body => body.Contains(said, StringComparison.Ordinal));
        using var page = await _http.GetAsync(new Uri("/api/snapshot", UriKind.Relative));
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private Uri StreamOf(string conversation, string credential) =>
        new(string.Create(CultureInfo.InvariantCulture, $"ws://{_http.BaseAddress!.Authority}/v3/directline/conversations/{conversation}/stream?t={credential}"));

    private static bool SaysWhy(string answer)
    {
        try
        {
            return JsonNode.Parse(answer) is JsonObject json && (json["error"] ?? json["title"] ?? json["detail"]) is not null;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
