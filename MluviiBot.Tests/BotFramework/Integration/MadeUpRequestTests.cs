using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Integration;

/// <summary>Tests of bots call the adapter without a server.</summary>
public class MadeUpRequestTests
{
    [Fact]
    public async Task A_made_up_request_is_answered_in_the_made_up_response()
    {
        var response = await Process("POST", """
            {"type":"invoke","name":"x","channelId":"test","serviceUrl":"http://localhost/","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"}}
            """);

        response.StatusCode.ShouldBe(200);
        Encoding.UTF8.GetString(((MemoryStream)response.Body).ToArray()).ShouldBe("""{"ok":1}""");
    }

    [Theory]
    [InlineData("GET", "", 405)]
    [InlineData("POST", "", 400)]
    [InlineData("POST", "not json", 400)]
    public async Task A_made_up_request_that_is_no_activity_is_refused(string method, string body, int status)
        => (await Process(method, body)).StatusCode.ShouldBe(status);

    private static async Task<MadeUpResponse> Process(string method, string body)
    {
        var response = new MadeUpResponse();
        await new CloudAdapter().ProcessAsync(new MadeUpRequest(method, body), response, new Answering());
        return response;
    }

    private sealed class Answering : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
            => turnContext.SendActivityAsync(
                new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = new { ok = 1 } } }, cancellationToken);
    }
}
