using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace MluviiBot.Tests.Simulator.BotService;

public sealed class DirectLineTests : IAsyncLifetime
{
    private BotServiceHost _host = null!;
    private DirectLineClient _client = null!;

    public async Task InitializeAsync()
    {
        _host = await BotServiceHost.StartAsync();
        _client = new DirectLineClient(_host, BotServiceHost.Secret);
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Bot_is_added_first_and_the_user_with_his_first_message()
    {
        var conversation = await _client.StartAsync();

        (await _client.SayAsync(conversation, "hello")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await _client.ReadAsync(conversation)).Texts.ShouldBe(["added echo@mluvii", "added mluvii_guest", "hello", "echo hello"]);
    }

    [Fact]
    public async Task Reading_goes_on_after_the_watermark()
    {
        var conversation = await _client.StartAsync();
        await _client.SayAsync(conversation, "one");
        var (_, watermark) = await _client.ReadAsync(conversation);
        await _client.SayAsync(conversation, "two");

        (await _client.ReadAsync(conversation, watermark)).Texts.ShouldBe(["two", "echo two"]);
    }

    [Fact]
    public async Task A_message_comes_back_with_its_channel_data_and_an_id_of_the_conversation()
    {
        var conversation = await _client.StartAsync();
        var id = (await _client.JsonAsync(HttpMethod.Post, $"/conversations/{conversation}/activities", new JsonObject
        {
            ["type"] = "message",
            ["text"] = "hello",
            ["from"] = new JsonObject { ["id"] = "mluvii_guest" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = "7" },
        }))["id"]!.ToString();

        id.ShouldStartWith(conversation + "|");
        var json = await _client.JsonAsync(HttpMethod.Get, $"/conversations/{conversation}/activities");
        var echo = json["activities"]!.AsArray().Single(activity => activity!["id"]!.ToString() == id)!;
        echo["channelData"]!["clientActivityID"]!.ToString().ShouldBe("7");
    }

    [Fact]
    public async Task Stream_brings_what_was_missed_and_what_comes()
    {
        var started = await _client.JsonAsync(HttpMethod.Post, "/conversations");
        var conversation = started["conversationId"]!.ToString();
        await _client.SayAsync(conversation, "before");
        var reading = DirectLineClient.StreamAsync(new Uri(started["streamUrl"]!.ToString()), 6);
        await _client.SayAsync(conversation, "after");

        (await reading).ShouldBe(["added echo@mluvii", "added mluvii_guest", "before", "echo before", "after", "echo after"]);
    }

    [Fact]
    public async Task Reconnecting_goes_on_from_the_last_watermark()
    {
        var conversation = await _client.StartAsync();
        await _client.SayAsync(conversation, "one");
        var (_, watermark) = await _client.ReadAsync(conversation);
        await _client.SayAsync(conversation, "two");

        var again = await _client.JsonAsync(HttpMethod.Get, $"/conversations/{conversation}?watermark={watermark}");

        (await DirectLineClient.StreamAsync(new Uri(again["streamUrl"]!.ToString()), 2)).ShouldBe(["two", "echo two"]);
    }

    [Fact]
    public async Task Token_opens_its_own_conversation_only_and_can_be_refreshed()
    {
        var generated = await _client.JsonAsync(HttpMethod.Post, "/tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_anna" } });
        var other = await _client.StartAsync();
        var holder = new DirectLineClient(_host, generated["token"]!.ToString());
        var started = await holder.JsonAsync(HttpMethod.Post, "/conversations");
        var conversation = started["conversationId"]!.ToString();

        conversation.ShouldBe(generated["conversationId"]!.ToString());
        (await holder.SayAsync(conversation, "hello")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await holder.ReadAsync(conversation)).Texts.ShouldContain("added dl_anna");
        (await holder.SayAsync(other, "hello")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var refreshed = new DirectLineClient(_host, (await holder.JsonAsync(HttpMethod.Post, "/tokens/refresh"))["token"]!.ToString());
        (await refreshed.SayAsync(conversation, "again")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Forbidden)]
    [InlineData("eyJhbGciOiJub25lIn0.e30.", HttpStatusCode.Forbidden)]
    public async Task Without_the_secret_nobody_gets_in(string credential, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        if (credential.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        }

        using var response = await _host.Client.SendAsync(request);

        response.StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Files_come_to_the_bot_and_can_be_fetched()
    {
        var conversation = await _client.StartAsync();
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","from":{"id":"mluvii_guest"}}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("content"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        form.Add(file, "file", "note.txt");

        using var response = await _client.SendAsync(HttpMethod.Post, $"/conversations/{conversation}/upload?userId=mluvii_guest", form);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var json = await _client.JsonAsync(HttpMethod.Get, $"/conversations/{conversation}/activities");
        var activities = json["activities"]!.AsArray();
        activities[^1]!["text"]!.ToString().ShouldBe("1 files");
        var url = activities.Single(a => a!["attachments"] is JsonArray { Count: 1 })!["attachments"]![0]!["contentUrl"]!.ToString();
        (await _host.Client.GetStringAsync(new Uri(url))).ShouldBe("content");
    }

    [Fact]
    public async Task Bot_that_fails_is_a_bad_gateway_and_the_conversation_goes_on()
    {
        var conversation = await _client.StartAsync();

        (await _client.SayAsync(conversation, "fail")).StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await _client.SayAsync(conversation, "hello")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Ended_conversation_takes_nothing_more()
    {
        var conversation = await _client.StartAsync();
        await _client.SayAsync(conversation, "bye");

        (await _client.SayAsync(conversation, "hello")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _client.SendAsync(HttpMethod.Get, $"/conversations/{conversation}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Bot_updates_and_deletes_what_it_sent()
    {
        var conversation = await _client.StartAsync();
        await _client.SayAsync(conversation, "update");
        await _client.SayAsync(conversation, "delete");

        (await _client.ReadAsync(conversation)).Texts.ShouldBe(["added echo@mluvii", "added mluvii_guest", "update", "after", "delete"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":"message","type":"event"}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        var conversation = await _client.StartAsync();

        using var response = await _client.SendAsync(HttpMethod.Post, $"/conversations/{conversation}/activities", new StringContent(body, Encoding.UTF8, "application/json"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Page_of_any_origin_may_ask()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        preflight.Headers.Add("Origin", "http://shop.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var response = await _host.Client.SendAsync(preflight);

        response.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
        response.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("x-ms-bot-agent");
    }
}
