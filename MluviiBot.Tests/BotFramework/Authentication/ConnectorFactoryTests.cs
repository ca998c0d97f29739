using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Authentication;

public sealed class ConnectorFactoryTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    private readonly RecordingHttp _channel = new() { Answer = """{"id":"sent-1"}""" };

    [Fact]
    public async Task An_answer_goes_to_the_service_URL_with_the_bots_token()
    {
        using var client = await Factory(issuer.Settings(), LocalIssuer.AppId).CreateAsync("https://channel.example/path/", "https://api.botframework.com", default);

        var sent = await client.Conversations.SendToConversationAsync("c1", new Activity { Type = ActivityTypes.Message, Text = "hi" });

        sent.Id.ShouldBe("sent-1");
        var (method, address, authorization, _) = _channel.Sent.ShouldHaveSingleItem();
        method.ShouldBe(HttpMethod.Post);
        address.AbsoluteUri.ShouldBe("https://channel.example/path/v3/conversations/c1/activities");
        authorization.ShouldNotBeNull().ShouldStartWith("Bearer token-");
    }

    [Fact]
    public async Task A_bot_without_an_app_id_answers_unsigned()
    {
        using var client = await Factory(issuer.Settings(("MicrosoftAppId", "")), null).CreateAsync("https://channel.example", "", default);

        await client.Conversations.SendToConversationAsync("c1", new Activity { Type = ActivityTypes.Message, Text = "hi" });

        _channel.Sent.ShouldHaveSingleItem().Authorization.ShouldBeNull();
    }

    [Fact]
    public async Task A_client_of_one_turn_can_be_disposed_without_harm_to_the_next()
    {
        var factory = Factory(issuer.Settings(), LocalIssuer.AppId);

        for (var turn = 0; turn < 2; turn++)
        {
            using var client = await factory.CreateAsync("https://channel.example", "https://api.botframework.com", default);
            await client.Conversations.SendToConversationAsync("c1", new Activity { Type = ActivityTypes.Message });
        }

        _channel.Sent.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Clients_of_one_audience_share_their_credentials()
    {
        var factory = Factory(issuer.Settings(), LocalIssuer.AppId);

        var first = (ConnectorClient)await factory.CreateAsync("https://one.example", "https://api.botframework.com", default);
        var second = (ConnectorClient)await factory.CreateAsync("https://two.example", "https://api.botframework.com", default);

        second.Credentials.ShouldBeSameAs(first.Credentials);
    }

    private ConnectorFactory Factory(Microsoft.Extensions.Configuration.IConfiguration settings, string? appId) =>
        new ConfigurationBotFrameworkAuthentication(settings, httpClientFactory: _channel).CreateConnectorFactory(
            new ClaimsIdentity(appId is null ? [] : [new Claim(AuthenticationConstants.AudienceClaim, appId)]));
}
