using System.Security.Cryptography;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace MluviiBot.Tests.BotFramework.Connector;

public sealed class AttachmentsTests
{
    [Fact]
    public async Task The_views_of_a_file_are_listed()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(200, """{"name":"cat.png","type":"image/png","views":[{"viewId":"original","size":12345}]}""");
        using var client = server.Client();

        var info = await client.Attachments.GetAttachmentInfoAsync("f/1");

        (server.Request.Method, server.Request.Target).ShouldBe(("GET", "/v3/attachments/f%2F1"));
        (info.Name, info.Type, info.Views.ShouldHaveSingleItem().Size).ShouldBe(("cat.png", "image/png", 12345));
    }

    [Fact]
    public async Task A_big_file_is_read_as_a_stream()
    {
        var file = RandomNumberGenerator.GetBytes(3_000_000);
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(context => context.Response.Body.WriteAsync(file).AsTask());
        using var client = server.Client();

        await using var stream = await client.Attachments.GetAttachmentAsync("f", "original");
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);

        (server.Request.Method, server.Request.Target).ShouldBe(("GET", "/v3/attachments/f/views/original"));
        copy.ToArray().AsSpan().SequenceEqual(file).ShouldBeTrue();
    }

    [Fact]
    public async Task A_redirected_file_is_fetched_without_the_bots_token()
    {
        await using var store = await ConnectorServer.StartAsync();
        store.Answers(200, "the file", "text/plain");
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(302, "", "", ("Location", new Uri(store.Address, "blob?sig=1").AbsoluteUri));
        using var client = server.Client(new CountingCredentials());

        await using var stream = await client.Attachments.GetAttachmentAsync("f", "original");
        using var reader = new StreamReader(stream);

        (await reader.ReadToEndAsync()).ShouldBe("the file");
        server.Request.Headers["Authorization"].ShouldBe("Bearer token-1");
        store.Request.Target.ShouldBe("/blob?sig=1");
        store.Request.Headers.ShouldNotContainKey("Authorization");
    }

    [Fact]
    public async Task The_address_of_a_file_is_built_without_a_call()
    {
        await using var server = await ConnectorServer.StartAsync("/_connector");
        using var client = server.Client();
        var attachments = new Attachments(client);

        attachments.GetAttachmentUri("f 1").ShouldBe($"{server.Address}/v3/attachments/f%201/views/original");
        attachments.GetAttachmentUri("f", "thumbnail").ShouldBe($"{server.Address}/v3/attachments/f/views/thumbnail");
        Should.Throw<ArgumentNullException>(() => attachments.GetAttachmentUri(null)).ParamName.ShouldBe("attachmentId");
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_is_gone_is_told_as_the_services_error()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(404, """{"error":{"code":"NotFound","message":"No such attachment"}}""");
        using var client = server.Client();

        var error = await Should.ThrowAsync<ErrorResponseException>(() => client.Attachments.GetAttachmentAsync("f", "original"));
        var missing = await Should.ThrowAsync<ValidationException>(() => client.Attachments.GetAttachmentAsync("f", null));

        error.Body.Error.Code.ShouldBe("NotFound");
        missing.Target.ShouldBe("viewId");
    }
}
