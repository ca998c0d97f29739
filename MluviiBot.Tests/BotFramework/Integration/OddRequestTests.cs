using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Integration;

/// <summary>What a channel should not send, and some send all the same.</summary>
public sealed class OddRequestTests : IAsyncLifetime
{
    private readonly Warnings _warnings = new();
    private LocalConnector _connector = null!;
    private CloudAdapterHost _host = null!;

    public async Task InitializeAsync()
    {
        _connector = await LocalConnector.StartAsync();
        _host = await CloudAdapterHost.StartAsync(new CloudAdapter(BotFrameworkAuthenticationFactory.Create(), _warnings), new Echo());
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
    }

    [Theory]
    [InlineData("id", "123")]
    [InlineData("from", """{"id":5,"name":7}""")]
    [InlineData("from", "null")]
    [InlineData("recipient", "null")]
    [InlineData("channelId", "null")]
    [InlineData("locale", "\"not a locale!\"")]
    [InlineData("locale", "5")]
    [InlineData("entities", "[null]")]
    [InlineData("attachments", "[{}]")]
    [InlineData("channelData", "[1,\"2020-01-01T00:00:00Z\"]")]
    [InlineData("deliveryMode", "\"garbage\"")]
    [InlineData("timestamp", "\"2024-01-01\"")]
    [InlineData("unknown", """{"a":[{}]}""")]
    public async Task Odd_members_do_not_keep_the_bot_from_answering(string member, string json)
    {
        var activity = Message();
        activity[member] = JToken.Parse(json);

        (await _host.PostAsync(activity)).Status.ShouldBe(200);

        _connector.Calls.Single().Activity!.Value<string>("text").ShouldBe("echo hi");
    }

    [Trait("Sdk", "Embedded")]
    [Theory]
    [InlineData("from", "[]", "'from")]
    [InlineData("text", "{}", "'text")]
    [InlineData("attachments", "{}", "'attachments")]
    [InlineData("timestamp", "\"secret\"", "'timestamp")]
    [InlineData("membersAdded", "[\"secret\"]", "'membersAdded[0]'")]
    public async Task A_member_that_cannot_be_read_is_refused_and_named_in_the_log_without_its_value(string member, string json, string named)
    {
        var activity = Message();
        activity[member] = JToken.Parse(json);

        (await _host.PostAsync(activity)).Status.ShouldBe(400);

        _warnings.Texts.Single().ShouldContain(named);
        _warnings.Texts.Single().ShouldNotContain("secret");
    }

    [Trait("Sdk", "Embedded")]
    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"not a url\"")]
    [InlineData("\"urn:somewhere\"")]
    [InlineData("\"file:///etc/hosts\"")]
    public async Task A_message_that_tells_no_address_to_answer_at_is_refused(string serviceUrl)
    {
        var activity = Message();
        activity["serviceUrl"] = JToken.Parse(serviceUrl);

        (await _host.PostAsync(activity)).Status.ShouldBe(400);

        _warnings.Texts.Single().ShouldContain("serviceUrl");
    }

    private JObject Message() => new()
    {
        ["type"] = "message",
        ["id"] = "a1",
        ["text"] = "hi",
        ["channelId"] = "directline",
        ["serviceUrl"] = _connector.ServiceUrl,
        ["from"] = new JObject { ["id"] = "guest" },
        ["recipient"] = new JObject { ["id"] = "bot" },
        ["conversation"] = new JObject { ["id"] = "c1" },
    };

    private sealed class Echo : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
            => turnContext.SendActivityAsync($"echo {turnContext.Activity.Text}", cancellationToken: cancellationToken);
    }

    private sealed class Warnings : ILogger
    {
        public List<string> Texts { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Texts.Add(formatter(state, exception));
            }
        }
    }
}
