using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Connector;

public sealed class ConnectorClientTests
{
    [Fact]
    public async Task The_token_of_the_credentials_goes_with_the_request()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client(new CountingCredentials());

        await SendAsync(client);

        server.Request.Headers["Authorization"].ShouldBe("Bearer token-1");
        server.Request.Headers["Host"].ShouldBe(server.Address.Authority);
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public async Task Clients_of_one_process_share_their_connections()
    {
        await using var server = await ConnectorServer.StartAsync();

        for (var turn = 0; turn < 20; turn++)
        {
            using var client = server.Client();
            await SendAsync(client);
        }

        server.Requests.Count.ShouldBe(20);
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_set_on_one_clients_transport_leaves_the_others_alone()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var first = server.Client();
        using var second = server.Client();
        await SendAsync(second);

        first.HttpClient.Timeout = TimeSpan.FromSeconds(3);
        first.HttpClient.DefaultRequestHeaders.Add("x-first", "1");
        await SendAsync(first);
        await SendAsync(second);

        server.Requests.Select(request => request.Headers.ContainsKey("x-first")).ShouldBe([false, true, false]);
    }

    [Fact]
    public void A_client_of_the_callers_is_left_open_unless_he_says_otherwise()
    {
        var kept = new DisposalHandler();
        var given = new DisposalHandler();

        new ConnectorClient(new Uri("http://bot.test"), new NoCredentials(), new HttpClient(kept), disposeHttpClient: false).Dispose();
        new ConnectorClient(new Uri("http://bot.test"), new NoCredentials(), new HttpClient(given), disposeHttpClient: true).Dispose();

        kept.Disposed.ShouldBeFalse();
        given.Disposed.ShouldBeTrue();
    }

    [Fact]
    public async Task Handlers_see_every_request_in_their_order()
    {
        await using var server = await ConnectorServer.StartAsync();
        DelegatingHandler[] handlers = [new MarkingHandler("a"), new MarkingHandler("b")];
        using var client = new ConnectorClient(server.Address, new NoCredentials(), handlers);

        await SendAsync(client);

        server.Request.Headers["x-mark"].ShouldBe("a, b");
        client.HttpMessageHandlers.Take(2).ShouldBe(handlers);
    }

    [Fact]
    public async Task The_caller_introduces_itself()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = server.Client();
        client.SetUserAgent("MyBot", "2.0").ShouldBeTrue();

        await SendAsync(client);

        server.Request.Headers["User-Agent"].ShouldContain("Microsoft-BotFramework/3.1");
        server.Request.Headers["User-Agent"].ShouldContain("MyBot/2.0");
    }

    [Fact]
    public void Introducing_a_client_twice_changes_nothing()
    {
        using var http = new HttpClient();

        ConnectorClient.AddDefaultRequestHeaders(http);
        var once = http.DefaultRequestHeaders.ToString();
        ConnectorClient.AddDefaultRequestHeaders(http);

        http.DefaultRequestHeaders.UserAgent.ToString().ShouldContain("Microsoft-BotFramework/3.1");
        http.DefaultRequestHeaders.ToString().ShouldBe(once);
    }

    [Fact]
    public void The_platform_is_known()
    {
        using var client = new ConnectorClient(new Uri("http://bot.test"), new NoCredentials());

        ConnectorClient.GetClientVersion(client).ShouldNotBeNullOrWhiteSpace();
        ConnectorClient.GetASPNetVersion().ShouldNotBeNullOrWhiteSpace();
        ConnectorClient.GetOsVersion().ShouldNotBeNullOrWhiteSpace();
        ConnectorClient.GetArchitecture().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Changed_settings_are_used_by_their_client_alone()
    {
        await using var server = await ConnectorServer.StartAsync();
        server.Answers(200, """{"id":"sent-1","unknown":1}""");
        using var changed = server.Client();
        using var other = server.Client();
        changed.SerializationSettings.NullValueHandling = NullValueHandling.Include;
        changed.DeserializationSettings.MissingMemberHandling = MissingMemberHandling.Error;
        changed.SerializationSettings.ShouldBeSameAs(changed.SerializationSettings);

        await Should.ThrowAsync<Microsoft.Rest.SerializationException>(() => SendAsync(changed));
        await SendAsync(other);

        var bodies = server.Requests.Select(request => JObject.Parse(request.Body)).ToArray();
        bodies[0].ContainsKey("speak").ShouldBeTrue();
        bodies[1].ContainsKey("speak").ShouldBeFalse();
    }

    [Fact]
    public void A_client_starts_out_with_the_address_and_credentials_it_was_given()
    {
        var credentials = new NoCredentials();
        using var client = new ConnectorClient(new Uri("http://bot.test/path"), credentials);
        using var other = new ConnectorClient(credentials, new HttpClient(), disposeHttpClient: true);

        client.BaseUri.ShouldBe(new Uri("http://bot.test/path"));
        client.Credentials.ShouldBeSameAs(credentials);
        other.BaseUri.ShouldBe(new Uri("https://api.botframework.com"));
        Should.Throw<ArgumentNullException>(() => new ConnectorClient(null, credentials)).ParamName.ShouldBe("baseUri");
        Should.Throw<ArgumentNullException>(() => new ConnectorClient(client.BaseUri, null, new HttpClient(), disposeHttpClient: true))
            .ParamName.ShouldBe("credentials");
    }

    [Fact]
    public async Task A_test_client_needs_no_credentials()
    {
        await using var server = await ConnectorServer.StartAsync();
        using var client = new ConnectorClient(server.Address, microsoftAppId: null, microsoftAppPassword: null);

        await SendAsync(client);

        server.Request.Headers.ShouldNotContainKey("Authorization");
    }

    private static Task<ResourceResponse> SendAsync(ConnectorClient client) =>
        client.Conversations.SendToConversationAsync("c", new Activity { Type = "message", Text = "hello" });

    private sealed class MarkingHandler(string mark) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-mark", mark);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class DisposalHandler : HttpMessageHandler
    {
        public bool Disposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));

        protected override void Dispose(bool disposing)
        {
            Disposed = true;
            base.Dispose(disposing);
        }
    }
}
