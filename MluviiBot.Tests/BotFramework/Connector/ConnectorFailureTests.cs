using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest.TransientFaultHandling;
using Activity = Microsoft.Bot.Schema.Activity;

namespace MluviiBot.Tests.BotFramework.Connector;

/// <summary>Connections that fail, tokens that are refused, callers who do not want to wait.</summary>
[Trait("Sdk", "Embedded")]
public sealed class ConnectorFailureTests
{
    private const string Sent = """{"id":"sent-1"}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_connection_that_does_not_come_about_is_tried_again_and_told_as_it_is()
    {
        var handler = StubHandler.Throwing(() => new HttpRequestException(HttpRequestError.ConnectionError, "refused", new SocketException()));
        using var http = new HttpClient(handler);
        using var client = new SkippedWaits().Client(new Uri("http://bot.test"), http: http);

        (await Should.ThrowAsync<HttpRequestException>(() => SendAsync(client))).Message.ShouldBe("refused");

        handler.Calls.ShouldBe(5);
    }

    [Fact]
    public async Task A_send_gets_through_once_the_service_listens()
    {
        await using var server = await ConnectorServer.StartAsync();
        var calls = 0;
        using var http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellationToken) =>
            {
                if (++calls == 1)
                {
                    throw new SocketException((int)SocketError.ConnectionRefused);
                }

                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
        using var client = new SkippedWaits().Client(server.Address, http: http);

        (await SendAsync(client)).Id.ShouldBe("sent-1");
        calls.ShouldBe(2);
    }

    [Fact]
    public async Task A_send_without_an_answer_in_time_is_not_repeated_a_question_is()
    {
        var handler = new StubHandler(async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            throw new UnreachableException();
        });
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(50) };
        using var client = new SkippedWaits().Client(new Uri("http://bot.test"), http: http);

        await Should.ThrowAsync<TaskCanceledException>(() => SendAsync(client));
        handler.Calls.ShouldBe(1);

        await Should.ThrowAsync<TaskCanceledException>(() => client.Conversations.GetConversationMembersAsync("c"));
        handler.Calls.ShouldBe(6);
    }

    [Fact]
    public async Task A_connection_lost_after_the_send_is_not_repeated()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using var client = server.Client();

        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(client));
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_another_attempt_at_once()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(429, headers: [("Retry-After", "8")]);
        var time = new SkippedWaits(neverOver: true);
        using var client = time.Client(server.Address);

        var sending = client.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }, cancel.Token);
        await time.Began.WaitAsync(Patience);
        await cancel.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => sending.WaitAsync(Patience));
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_an_answer()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(async context =>
        {
            await cancel.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var client = server.Client();

        await Should.ThrowAsync<OperationCanceledException>(
            () => client.Conversations.SendToConversationAsync("c", new Activity { Type = "message" }, cancel.Token).WaitAsync(Patience));
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(401).Answers(200, Sent).Answers(401);
        var credentials = new NumberedTokens();
        using var client = server.Client(credentials);

        (await SendAsync(client)).Id.ShouldBe("sent-1");
        server.Requests.Select(request => request.Headers["Authorization"]).ShouldBe(["Bearer 1", "Bearer 2"]);

        await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));
        server.Requests.Select(request => request.Headers["Authorization"]).ShouldBe(["Bearer 1", "Bearer 2", "Bearer 2", "Bearer 3"]);
    }

    [Fact]
    public async Task A_refused_token_is_not_renewed_for_who_asks_not_to()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(401);
        using var client = new ConnectorClient(
            server.Address, new NumberedTokens(), customHttpClient: null, addJwtTokenRefresher: false, handlers: []);

        await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client));
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_policy_of_the_callers_replaces_ours()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(503).Answers(500).Answers(200, Sent).Answers(503).Answers(200, Sent);
        using var client = server.Client();

        client.SetRetryPolicy(new RetryPolicy<HttpStatusCodeErrorDetectionStrategy>(2, TimeSpan.FromMilliseconds(1)));
        (await SendAsync(client)).Id.ShouldBe("sent-1");
        server.Requests.Count.ShouldBe(3);

        client.SetRetryPolicy(null);
        (await Should.ThrowAsync<ErrorResponseException>(() => SendAsync(client))).Response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        server.Requests.Count.ShouldBe(4);
    }

    private static Task<ResourceResponse> SendAsync(ConnectorClient client) =>
        client.Conversations.SendToConversationAsync("c", new Activity { Type = "message", Text = "hello" });

    private sealed class NumberedTokens : AppCredentials
    {
        public NumberedTokens() : base(channelAuthTenant: null, customHttpClient: null, logger: null) => MicrosoftAppId = "app";

        protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() => new Issuer());
    }

    private sealed class Issuer : IAuthenticator
    {
        private int _number = 1;

        public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh) => Task.FromResult(new AuthenticatorResult
        {
            AccessToken = (forceRefresh ? ++_number : _number).ToString(CultureInfo.InvariantCulture),
            ExpiresOn = DateTimeOffset.UtcNow.AddHours(1),
        });
    }
}
