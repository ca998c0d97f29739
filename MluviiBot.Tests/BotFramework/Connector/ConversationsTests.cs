using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Connector;

public sealed class ConversationsTests
{
    private static readonly Dictionary<string, (Func<IConversations, Task> Call, string Verb, string Target, string? Body)> Operations = new()
    {
        ["list"] = (c => c.GetConversationsAsync(), "GET", "/v3/conversations", null),
        ["list on"] = (c => c.GetConversationsAsync("a+b/="), "GET", "/v3/conversations?continuationToken=a%2Bb%2F%3D", null),
        ["create"] = (
            c => c.CreateConversationAsync(
                new ConversationParameters { IsGroup = false, Bot = new ChannelAccount("b"), Members = [new ChannelAccount("u")] }),
            "POST", "/v3/conversations", """{"isGroup":false,"bot":{"id":"b"},"members":[{"id":"u"}]}"""),
        ["create direct"] = (
            c => c.CreateDirectConversationAsync("b", "u"), "POST", "/v3/conversations", """{"bot":{"id":"b"},"members":[{"id":"u"}]}"""),
        ["send"] = (c => c.SendToConversationAsync("c", Hello()), "POST", "/v3/conversations/c/activities", """{"type":"message","text":"hello"}"""),
        ["send to its own"] = (
            c => c.SendToConversationAsync(InConversation()), "POST", "/v3/conversations/c/activities",
            """{"type":"message","id":"a","conversation":{"id":"c"},"replyToId":"r","text":"hello"}"""),
        ["reply"] = (
            c => c.ReplyToActivityAsync("c", "r", Hello()), "POST", "/v3/conversations/c/activities/r", """{"type":"message","text":"hello"}"""),
        ["reply to its own"] = (
            c => c.ReplyToActivityAsync(InConversation()), "POST", "/v3/conversations/c/activities/r",
            """{"type":"message","id":"a","conversation":{"id":"c"},"replyToId":"r","text":"hello"}"""),
        ["update"] = (
            c => c.UpdateActivityAsync("c", "a", Hello()), "PUT", "/v3/conversations/c/activities/a", """{"type":"message","text":"hello"}"""),
        ["update its own"] = (
            c => c.UpdateActivityAsync(InConversation()), "PUT", "/v3/conversations/c/activities/a",
            """{"type":"message","id":"a","conversation":{"id":"c"},"replyToId":"r","text":"hello"}"""),
        ["delete"] = (c => c.DeleteActivityAsync("c", "a"), "DELETE", "/v3/conversations/c/activities/a", null),
        ["history"] = (
            c => c.SendConversationHistoryAsync("c", new Transcript { Activities = [Hello()] }), "POST", "/v3/conversations/c/activities/history",
            """{"activities":[{"type":"message","text":"hello"}]}"""),
        ["members"] = (c => c.GetConversationMembersAsync("c"), "GET", "/v3/conversations/c/members", null),
        ["member"] = (c => ((Conversations)c).GetConversationMemberAsync("u", "c"), "GET", "/v3/conversations/c/members/u", null),
        ["remove member"] = (c => c.DeleteConversationMemberAsync("c", "u"), "DELETE", "/v3/conversations/c/members/u", null),
        ["paged members"] = (c => c.GetConversationPagedMembersAsync("c"), "GET", "/v3/conversations/c/pagedmembers", null),
        ["paged members on"] = (
            c => c.GetConversationPagedMembersAsync("c", 20, "next"),
            "GET", "/v3/conversations/c/pagedmembers?pageSize=20&continuationToken=next", null),
        ["activity members"] = (c => c.GetActivityMembersAsync("c", "a"), "GET", "/v3/conversations/c/activities/a/members", null),
        ["upload"] = (
            c => c.UploadAttachmentAsync("c", new AttachmentData { Name = "n.bin", Type = "application/octet-stream", OriginalBase64 = [1, 2, 3] }),
            "POST", "/v3/conversations/c/attachments", """{"type":"application/octet-stream","name":"n.bin","originalBase64":"AQID"}"""),
    };

    public static TheoryData<string> Names => [.. Operations.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task An_operation_sends_what_the_api_documents(string name)
    {
        var (call, verb, target, body) = Operations[name];
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(200);
        using var client = server.Client();

        await call(client.Conversations);

        server.Request.Method.ShouldBe(verb);
        server.Request.Target.ShouldBe(target);
        if (body is null)
        {
            server.Request.Body.ShouldBeEmpty();
        }
        else
        {
            JToken.DeepEquals(JToken.Parse(server.Request.Body), JToken.Parse(body)).ShouldBeTrue(server.Request.Body);
            server.Request.Headers["Content-Type"].ShouldBe("application/json; charset=utf-8");
            server.Request.Headers["Content-Length"].ShouldBe(server.Request.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData(200)]
    [InlineData(201)]
    [InlineData(202)]
    public async Task The_id_of_what_was_sent_comes_back(int status)
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(status, """{"id":"sent-7"}""");
        using var client = server.Client();

        (await client.Conversations.SendToConversationAsync("c", Hello())).Id.ShouldBe("sent-7");
        (await client.Conversations.ReplyToActivityAsync("c", "r", Hello())).Id.ShouldBe("sent-7");
        (await client.Conversations.UpdateActivityAsync("c", "a", Hello())).Id.ShouldBe("sent-7");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData(" \r\n")]
    public async Task A_channel_that_gives_no_id_is_no_error(string body)
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(202, body);
        using var client = server.Client();

        (await client.Conversations.ReplyToActivityAsync("c", "r", Hello()))?.Id.ShouldBeNull();
        await client.Conversations.DeleteActivityAsync("c", "a");
    }

    [Fact]
    public async Task Members_are_read_as_the_service_lists_them()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(200, """[{"id":"u1","name":"Jana"},{"id":"u2","role":"bot","tenantId":"t"}]""");
        server.Answers(200, """{"continuationToken":"next","members":[{"id":"u3"}]}""");
        server.Answers(200, """{"continuationToken":"more","conversations":[{"id":"c1","members":[{"id":"u4"}]}]}""");
        using var client = server.Client();

        var members = await client.Conversations.GetConversationMembersAsync("c");
        var page = await client.Conversations.GetConversationPagedMembersAsync("c");
        var conversations = await client.Conversations.GetConversationsAsync();

        members.Select(member => member.Id).ShouldBe(["u1", "u2"]);
        members[0].Name.ShouldBe("Jana");
        page.ContinuationToken.ShouldBe("next");
        page.Members.ShouldHaveSingleItem().Id.ShouldBe("u3");
        conversations.ContinuationToken.ShouldBe("more");
        conversations.Conversations.ShouldHaveSingleItem().Members.ShouldHaveSingleItem().Id.ShouldBe("u4");
    }

    [Fact]
    public async Task A_created_conversation_tells_its_id_and_address()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(201, """{"id":"new","activityId":"first","serviceUrl":"http://elsewhere/"}""");
        using var client = server.Client();

        var created = await client.Conversations.CreateDirectConversationAsync(new ChannelAccount("b"), new ChannelAccount("u"), Hello());

        (created.Id, created.ActivityId, created.ServiceUrl).ShouldBe(("new", "first", "http://elsewhere/"));
        JObject.Parse(server.Request.Body)["activity"]!["text"]!.ToString().ShouldBe("hello");
    }

    [Theory]
    [InlineData("a/b?c#d", "a%2Fb%3Fc%23d")]
    [InlineData("8:orgid:x;m=1@y z", "8%3Aorgid%3Ax%3Bm%3D1%40y%20z")]
    [InlineData("žluť%2F", "%C5%BElu%C5%A5%252F")]
    public async Task An_id_stays_one_segment_of_the_path(string id, string escaped)
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client();

        await client.Conversations.ReplyToActivityAsync(id, id, Hello());

        server.Request.Target.ShouldBe($"/v3/conversations/{escaped}/activities/{escaped}");
    }

    [Theory]
    [InlineData("/_connector")]
    [InlineData("/_connector/")]
    [InlineData("/apis/emea/")]
    public async Task The_path_of_the_service_url_is_kept(string path)
    {
        await using var server = await ConnectorServer.StartAsync(path);
        using var client = server.Client();

        await client.Conversations.SendToConversationAsync("c", Hello());

        server.Request.Target.ShouldBe(path.TrimEnd('/') + "/v3/conversations/c/activities");
    }

    [Fact]
    public async Task Text_outside_ascii_arrives_whole()
    {
        const string Text = "Příliš žluťoučký kůň 🐎 úpěl „ódy“ \u2028 <&>";
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(200, """{"id":"účet-🐎"}""");
        using var client = server.Client();

        var sent = await client.Conversations.SendToConversationAsync("c", new Activity { Type = "message", Text = Text });

        JObject.Parse(server.Request.Body)["text"]!.ToString().ShouldBe(Text);
        sent.Id.ShouldBe("účet-🐎");
    }

    [Fact]
    public async Task A_file_of_several_megabytes_is_uploaded_whole()
    {
        var file = new byte[5_000_000];
        new Random(1).NextBytes(file);
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client();

        var stored = await client.Conversations.UploadAttachmentAsync("c", new AttachmentData { Name = "big.bin", OriginalBase64 = file });

        stored.Id.ShouldBe("sent-1");
        Convert.FromBase64String(JObject.Parse(server.Request.Body)["originalBase64"]!.ToString()).AsSpan().SequenceEqual(file).ShouldBeTrue();
    }

    [Fact]
    public async Task Many_sends_at_once_do_not_mix_their_bodies()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client();

        await Task.WhenAll(Enumerable.Range(0, 200).Select(i =>
            client.Conversations.SendToConversationAsync($"c{i}", new Activity { Type = "message", Text = TextOf(i) })));

        foreach (var request in server.Requests)
        {
            var i = int.Parse(request.Target.Split('/')[3][1..], System.Globalization.CultureInfo.InvariantCulture);
            JObject.Parse(request.Body)["text"]!.ToString().ShouldBe(TextOf(i));
        }

        server.Requests.Count.ShouldBe(200);

        static string TextOf(int i) => new((char)('a' + (i % 26)), i * 20);
    }

    [Fact]
    public async Task The_http_messages_can_be_read_by_who_asks_for_them()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client();
        var headers = new Dictionary<string, List<string>> { ["x-ms-conversation-id"] = ["c"], ["Accept"] = ["text/json"] };

        using var result = await client.Conversations.SendToConversationWithHttpMessagesAsync("c", Hello(), headers);

        result.Body.Id.ShouldBe("sent-1");
        ((int)result.Response.StatusCode).ShouldBe(200);
        (await result.Response.Content.ReadAsStringAsync()).ShouldBe("""{"id":"sent-1"}""");
        (await result.Request.Content!.ReadAsStringAsync()).ShouldBe(server.Request.Body);
        server.Request.Headers["x-ms-conversation-id"].ShouldBe("c");
        server.Request.Headers["Accept"].ShouldBe("text/json");
    }

    [Fact]
    public async Task A_missing_argument_is_told_by_name_before_anything_is_sent()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client();

        var noConversation = await Should.ThrowAsync<ValidationException>(() => client.Conversations.SendToConversationAsync(null, Hello()));
        var noActivity = await Should.ThrowAsync<ValidationException>(() => client.Conversations.ReplyToActivityAsync("c", "r", null));
        var noId = await Should.ThrowAsync<ValidationException>(() => client.Conversations.DeleteActivityAsync("c", null));

        (noConversation.Target, noConversation.Rule).ShouldBe(("conversationId", ValidationRules.CannotBeNull));
        noActivity.Target.ShouldBe("activity");
        noId.Message.ShouldBe("'activityId' cannot be null.");
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task An_id_cannot_climb_out_of_its_segment()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client();

        await Should.ThrowAsync<ValidationException>(() => client.Conversations.DeleteActivityAsync("c", ".."));
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_members_without_a_task_send_the_same()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client();

        await Task.Run(() =>
        {
            client.Conversations.SendToConversation(InConversation()).Id.ShouldBe("sent-1");
            client.Conversations.ReplyToActivity(InConversation()).Id.ShouldBe("sent-1");
            client.Conversations.UpdateActivity(InConversation()).Id.ShouldBe("sent-1");
            client.Conversations.CreateDirectConversation("b", "u").Id.ShouldBe("sent-1");
        });

        server.Requests.Select(request => request.Method).ShouldBe(["POST", "POST", "PUT", "POST"]);
    }

    private static Activity Hello() => new() { Type = "message", Text = "hello" };

    private static Activity InConversation() => new()
    {
        Type = "message",
        Id = "a",
        ReplyToId = "r",
        Text = "hello",
        Conversation = new ConversationAccount { Id = "c" },
    };
}
