using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Simulator.BotService;

/// <summary>What Direct Line's documentation says beyond the plain way: lifetimes, one stream at a time, activities that only listeners get, errors.</summary>
public sealed class DirectLineRulesTests : IAsyncLifetime
{
    private readonly ManualTime _time = new();
    private BotServiceHost _host = null!;
    private DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        _host = await BotServiceHost.StartAsync(tokensTime: _time);
        _client = new DirectLineClient(_host, BotServiceHost.Secret);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Reconnecting_without_a_watermark_brings_only_what_comes_from_then_on()
    {
        var conversation = await _client.StartAsync();
        await _client.SayAsync(conversation, "before");
        var again = await _client.JsonAsync(HttpMethod.Get, $"/conversations/{conversation}");
        await _client.SayAsync(conversation, "after");

        (await DirectLineClient.StreamAsync(StreamOf(again), 2)).ShouldBe(["after", "echo after"]);
    }

    [Fact]
    public async Task Address_of_a_stream_is_good_for_a_minute_and_for_nothing_else()
    {
        var started = await _client.JsonAsync(HttpMethod.Post, "/conversations");
        var token = StreamOf(started).Query.Split("&t=")[1];
        await ShouldBeAnErrorAsync(await new DirectLineClient(_host, token).SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Forbidden, "BadArgument");

        _time.Advance(TimeSpan.FromSeconds(61));

        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        await Should.ThrowAsync<WebSocketException>(() => socket.ConnectAsync(StreamOf(started), CancellationToken.None));
        socket.HttpStatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var again = await _client.JsonAsync(HttpMethod.Get, $"/conversations/{started["conversationId"]}?watermark=0");
        (await DirectLineClient.StreamAsync(StreamOf(again), 1)).ShouldBe(["added echo@mluvii"]);
    }

    [Fact]
    public async Task Token_ends_after_half_an_hour_unless_it_is_refreshed()
    {
        var started = await _client.JsonAsync(HttpMethod.Post, "/conversations");
        started["expires_in"]!.GetValue<int>().ShouldBe(1800);
        var old = new DirectLineClient(_host, started["token"]!.ToString());
        _time.Advance(TimeSpan.FromMinutes(29));
        var fresh = new DirectLineClient(_host, (await old.JsonAsync(HttpMethod.Post, "/tokens/refresh"))["token"]!.ToString());
        _time.Advance(TimeSpan.FromMinutes(2));

        await ShouldBeAnErrorAsync(await old.SayAsync(started["conversationId"]!.ToString(), "hello"), HttpStatusCode.Forbidden, "TokenExpired");
        await ShouldBeAnErrorAsync(await old.SendAsync(HttpMethod.Post, "/tokens/refresh"), HttpStatusCode.Forbidden, "TokenExpired");
        (await fresh.SayAsync(started["conversationId"]!.ToString(), "hello")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Second_stream_of_a_conversation_ends_the_first_with_the_word_collision()
    {
        var started = await _client.JsonAsync(HttpMethod.Post, "/conversations");
        using var first = new ClientWebSocket();
        await first.ConnectAsync(StreamOf(started), CancellationToken.None);
        var frame = await first.ReceiveAsync(new byte[64 * 1024], CancellationToken.None);
        frame.MessageType.ShouldBe(WebSocketMessageType.Text);

        using var second = new ClientWebSocket();
        await second.ConnectAsync(StreamOf(started), CancellationToken.None);

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        WebSocketReceiveResult end;
        do
        {
            end = await first.ReceiveAsync(new byte[64 * 1024], patience.Token);
        }
        while (end.MessageType != WebSocketMessageType.Close);
        end.CloseStatusDescription.ShouldBe("collision");
        second.State.ShouldBe(WebSocketState.Open);
    }

    [Fact]
    public async Task Typing_comes_to_listeners_only()
    {
        var started = await _client.JsonAsync(HttpMethod.Post, "/conversations");
        var conversation = started["conversationId"]!.ToString();
        var stream = DirectLineClient.StreamAsync(StreamOf(started), 5, async text =>
        {
            // What comes proves that somebody listens.
            if (text == "added echo@mluvii")
            {
                await _client.SayAsync(conversation, "type");
            }
        });

        (await stream).ShouldBe(["added echo@mluvii", "added mluvii_guest", "type", "typing", "typed"]);
        (await _client.ReadAsync(conversation)).Texts.ShouldBe(["added echo@mluvii", "added mluvii_guest", "type", "typed"]);
    }

    [Fact]
    public async Task Reply_names_what_it_replies_to_and_several_files_come_with_their_activity()
    {
        var conversation = await _client.StartAsync();
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","text":"two files","from":{"id":"mluvii_guest"},"channelData":{"clientActivityID":"abc"}}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        form.Add(new ByteArrayContent([1, 2]), "file", "one.bin");
        form.Add(new ByteArrayContent([3]), "file", "two.bin");

        using var response = await _client.SendAsync(HttpMethod.Post, $"/conversations/{conversation}/upload?userId=mluvii_guest", form);

        var id = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["id"]!.ToString();
        var activities = (await _client.JsonAsync(HttpMethod.Get, $"/conversations/{conversation}/activities"))["activities"]!.AsArray();
        var sent = activities.Single(one => one!["id"]!.ToString() == id)!;
        sent["text"]!.ToString().ShouldBe("two files");
        sent["channelData"]!["clientActivityID"]!.ToString().ShouldBe("abc");
        sent["attachments"]!.AsArray().Select(file => file!["name"]!.ToString()).ShouldBe(["one.bin", "two.bin"]);
        activities[^1]!["replyToId"]!.ToString().ShouldBe(id);
        activities[^1]!["text"]!.ToString().ShouldBe("2 files");
    }

    [Fact]
    public async Task Conversation_that_is_begun_twice_at_once_is_one_and_the_bot_is_added_once()
    {
        var generated = await _client.JsonAsync(HttpMethod.Post, "/tokens/generate");
        var holder = new DirectLineClient(_host, generated["token"]!.ToString());

        var begun = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => holder.SendAsync(HttpMethod.Post, "/conversations")));

        begun.Count(response => response.StatusCode is HttpStatusCode.Created).ShouldBeGreaterThan(0);
        begun.ShouldAllBe(response => response.StatusCode == HttpStatusCode.Created || response.StatusCode == HttpStatusCode.OK);
        var conversation = generated["conversationId"]!.ToString();
        await holder.SayAsync(conversation, "hello");
        (await holder.ReadAsync(conversation)).Texts.Count(text => text == "added echo@mluvii").ShouldBe(1);
    }

    [Fact]
    public async Task User_in_a_token_needs_the_prefix_that_no_client_can_make_up()
    {
        using var wrong = new StringContent("""{"user":{"id":"anna"}}""", Encoding.UTF8, "application/json");
        await ShouldBeAnErrorAsync(await _client.SendAsync(HttpMethod.Post, "/tokens/generate", wrong), HttpStatusCode.BadRequest, "BadArgument");

        var generated = await _client.JsonAsync(HttpMethod.Post, "/tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_anna" } });
        var holder = new DirectLineClient(_host, generated["token"]!.ToString());
        await holder.JsonAsync(HttpMethod.Post, "/conversations");
        await holder.SayAsync(generated["conversationId"]!.ToString(), "I am somebody else");

        var activities = (await holder.JsonAsync(HttpMethod.Get, $"/conversations/{generated["conversationId"]}/activities"))["activities"]!.AsArray();
        activities.Single(one => one!["text"]?.ToString() == "I am somebody else")!["from"]!["id"]!.ToString().ShouldBe("dl_anna");
    }

    [Theory]
    [InlineData("POST", "/conversations", "", HttpStatusCode.Unauthorized, "MissingProperty")]
    [InlineData("POST", "/conversations", "wrong", HttpStatusCode.Forbidden, "BadArgument")]
    [InlineData("GET", "/conversations/nobody", BotServiceHost.Secret, HttpStatusCode.NotFound, "ConversationNotFound")]
    [InlineData("GET", "/conversations/nobody/activities", BotServiceHost.Secret, HttpStatusCode.NotFound, "ConversationNotFound")]
    [InlineData("POST", "/tokens/refresh", BotServiceHost.Secret, HttpStatusCode.BadRequest, "BadArgument")]
    public async Task Error_has_a_code_and_a_message_and_a_page_of_any_origin_may_read_it(string method, string path, string credential, HttpStatusCode status, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/v3/directline" + path);
        request.Headers.Authorization = credential.Length > 0 ? new AuthenticationHeaderValue("Bearer", credential) : null;
        request.Headers.Add("Origin", "http://shop.example");

        using var response = await _host.Client.SendAsync(request);

        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        await ShouldBeAnErrorAsync(response, status, code);
    }

    private static Uri StreamOf(JsonObject conversation) => new(conversation["streamUrl"]!.ToString());

    private static async Task ShouldBeAnErrorAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        response.StatusCode.ShouldBe(status);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        error["code"]!.ToString().ShouldBe(code);
        error["message"]!.ToString().ShouldNotBeEmpty();
    }
}
