using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace MluviiBot.Tests.BotFramework.Integration;

/// <summary>Bots bring an authentication of their own that has only what the base class demands.</summary>
public sealed class OwnAuthenticationTests : IAsyncLifetime
{
    private LocalConnector _connector = null!;

    public async Task InitializeAsync() => _connector = await LocalConnector.StartAsync();

    public Task DisposeAsync() => _connector.DisposeAsync().AsTask();

    [Fact]
    public async Task A_conversation_is_continued_without_an_originating_audience()
    {
        await Continue(new CloudAdapter(new OwnAuthentication(withUserTokens: true)));

        _connector.Calls.Single().Activity!.Value<string>("text").ShouldBe("it is time");
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task A_turn_runs_without_a_user_token_client()
    {
        await Continue(new CloudAdapter(new OwnAuthentication(withUserTokens: false)));

        _connector.Calls.Single().Activity!.Value<string>("text").ShouldBe("it is time");
    }

    private Task Continue(CloudAdapter adapter)
    {
        var reference = new ConversationReference
        {
            ServiceUrl = _connector.ServiceUrl,
            ChannelId = "directline",
            Conversation = new ConversationAccount(id: "c1"),
            User = new ChannelAccount("guest"),
            Bot = new ChannelAccount("bot"),
        };
        return adapter.ContinueConversationAsync("app", reference, (turn, cancel) => turn.SendActivityAsync("it is time", cancellationToken: cancel), CancellationToken.None);
    }

    private sealed class OwnAuthentication(bool withUserTokens) : BotFrameworkAuthentication
    {
        private readonly BotFrameworkAuthentication _open = BotFrameworkAuthenticationFactory.Create();

        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
            => _open.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
            => _open.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _open.CreateConnectorFactory(claimsIdentity);

        public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
            => withUserTokens ? _open.CreateUserTokenClientAsync(claimsIdentity, cancellationToken) : Task.FromResult<UserTokenClient>(null!);
    }
}
