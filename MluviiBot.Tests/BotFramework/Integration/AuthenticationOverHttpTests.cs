using System.Diagnostics;
using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using MluviiBot.Tests.BotFramework.Authentication;
using Newtonsoft.Json;
using Activity = Microsoft.Bot.Schema.Activity;

namespace MluviiBot.Tests.BotFramework.Integration;

/// <summary>The table of tokens as a caller of the bot sees it: a status, and a bot that ran or did not.</summary>
public sealed class AuthenticationOverHttpTests(LocalIssuer issuer) : IClassFixture<LocalIssuer>
{
    [Theory, MemberData(nameof(AuthenticationCases.Names), MemberType = typeof(AuthenticationCases))]
    public async Task A_request_is_answered_200_or_401(string name)
    {
        var request = AuthenticationCases.Find(name);
        var turns = new CountingBot();
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(new ConfigurationBotFrameworkAuthentication(issuer.Settings())), turns);
        var activity = request.Activity();
        activity.Type = ActivityTypes.Message;

        var (status, body) = await host.PostAsync(JsonConvert.SerializeObject(activity, HttpHelper.BotMessageSerializerSettings), request.Header(issuer));

        status.ShouldBe(request.Accepted ? 200 : 401);
        turns.Count.ShouldBe(request.Accepted ? 1 : 0);
        body.ShouldBeEmpty("why a caller is refused is for the log, not for him");
    }

    [Trait("Sdk", "Embedded")]
    [Fact]
    public async Task While_no_token_can_be_checked_the_caller_is_told_to_come_again_and_the_issuer_is_not_flooded()
    {
        await using var broken = await LocalConnector.StartAsync();
        broken.Answer = _ => HttpStatusCode.BadGateway;
        var settings = issuer.Settings(("ToBotFromChannelOpenIdMetadataUrl", $"{broken.ServiceUrl}/openidconfiguration"));
        var turns = new CountingBot();
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings)), turns);
        var request = AuthenticationCases.Find("a valid channel token");
        var json = JsonConvert.SerializeObject(request.Activity(), HttpHelper.BotMessageSerializerSettings);

        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 20; i++)
        {
            (await host.PostAsync(json, request.Header(issuer))).ShouldBe((503, ""));
        }

        turns.Count.ShouldBe(0);
        broken.Calls.Count.ShouldBeInRange(1, (int)watch.Elapsed.TotalSeconds + 2, "asked again once a second");
    }

    [Fact]
    public async Task Replies_carry_a_token_for_the_connector()
    {
        await using var connector = await LocalConnector.StartAsync();
        await using var host = await CloudAdapterHost.StartAsync(new CloudAdapter(new ConfigurationBotFrameworkAuthentication(issuer.Settings())), new CountingBot("hello"));
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "1",
            ChannelId = LocalIssuer.Channel,
            ServiceUrl = connector.ServiceUrl,
            Conversation = new ConversationAccount(id: "c1"),
        };

        var (status, _) = await host.PostAsync(
            JsonConvert.SerializeObject(activity, HttpHelper.BotMessageSerializerSettings), (issuer.ChannelToken() with { ServiceUrl = connector.ServiceUrl }).Header);

        status.ShouldBe(200);
        connector.Calls.Single().Authorization.ShouldStartWith("Bearer token-");
    }

    private sealed class CountingBot(string? reply = null) : IBot
    {
        public int Count { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Count++;
            return reply is null ? Task.CompletedTask : turnContext.SendActivityAsync(reply, cancellationToken: cancellationToken);
        }
    }
}
