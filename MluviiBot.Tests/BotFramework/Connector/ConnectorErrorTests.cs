using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace MluviiBot.Tests.BotFramework.Connector;

public sealed class ConnectorErrorTests
{
    private const string Secret = "my card number is 4111";

    [Fact]
    public async Task The_services_error_is_in_the_exception()
    {
        var error = await SendAsync(400, """{"error":{"code":"BadSyntax","message":"Activity resulted into multiple skype activities"}}""");

        error.Body.Error.Code.ShouldBe("BadSyntax");
        error.Body.Error.Message.ShouldBe("Activity resulted into multiple skype activities");
        error.Response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error.Response.Content.ShouldContain("BadSyntax");
        error.Request.Method.ShouldBe(HttpMethod.Post);
        error.Request.RequestUri.AbsolutePath.ShouldBe("/v3/conversations/c/activities");
        error.Message.ShouldStartWith("Operation returned an invalid status code 'BadRequest'");
    }

    [Fact]
    public async Task An_error_page_is_kept_as_text()
    {
        var error = await SendAsync(500, "<html><body>Oops</body></html>", "text/html");

        error.Body.ShouldBeNull();
        error.Response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        error.Response.Content.ShouldBe("<html><body>Oops</body></html>");
        error.Response.Headers["Content-Type"].ShouldHaveSingleItem().ShouldStartWith("text/html");
    }

    [Theory]
    [InlineData(401, "")]
    [InlineData(403, "null")]
    [InlineData(404, """{"error":"gone"}""")]
    [InlineData(404, """{"message":"gone"}""")]
    [InlineData(409, """{"error":{"code":""")]
    [InlineData(410, "[1,2]")]
    [InlineData(501, "{}")]
    public async Task An_error_of_another_shape_is_the_same_exception(int status, string body)
    {
        var error = await SendAsync(status, body);

        ((int)error.Response.StatusCode).ShouldBe(status);
        error.Response.Content.ShouldBe(body);
        error.Body?.Error.ShouldBeNull();
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task The_message_tells_operation_status_and_cause_but_neither_text_nor_token()
    {
        var error = await SendAsync(404, """{"error":{"code":"ConversationNotFound","message":"Conversation not found."}}""");

        error.Message.ShouldBe(
            "Operation returned an invalid status code 'NotFound' (404, SendToConversation). ConversationNotFound: Conversation not found.");
        error.ToString().ShouldNotContain(Secret);
        error.ToString().ShouldNotContain("token-1");
        error.Request.Headers.ShouldNotContainKey("Authorization");
    }

    [Fact]
    public async Task A_success_that_is_not_json_is_told_with_its_text()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(200, "<html>Welcome to the proxy</html>", "text/html");
        using var client = server.Client();

        var error = await Should.ThrowAsync<SerializationException>(() => client.Conversations.GetConversationMembersAsync("c"));

        error.Content.ShouldBe("<html>Welcome to the proxy</html>");
        error.InnerException.ShouldBeAssignableTo<Newtonsoft.Json.JsonException>();
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task A_redirect_is_an_error_and_the_token_does_not_follow_it()
    {
        await using var other = await ConnectorServer.StartAsync();
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(302, "", "", ("Location", other.Address.AbsoluteUri));
        using var client = server.Client(new CountingCredentials());

        var error = await Should.ThrowAsync<ErrorResponseException>(
            () => client.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }));

        error.Response.StatusCode.ShouldBe(HttpStatusCode.Found);
        other.Requests.ShouldBeEmpty();
    }

    private static async Task<ErrorResponseException> SendAsync(int status, string body, string type = "application/json")
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(status, body, type);
        using var client = server.Client(new CountingCredentials());
        return await Should.ThrowAsync<ErrorResponseException>(
            () => client.Conversations.SendToConversationAsync("c", new Activity { Type = "message", Text = Secret }));
    }
}
