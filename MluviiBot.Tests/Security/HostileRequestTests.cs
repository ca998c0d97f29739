using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MluviiBot.Tests.Bot;
using MluviiBot.Tests.Extensions.ApiChatbot;

namespace MluviiBot.Tests.Security;

/// <summary>Requests that no channel sends, to the bot as production runs it: each is refused, and no answer tells what the bot is made of.</summary>
public sealed class HostileRequestTests : IAsyncLifetime
{
    private const string Message = """{"type":"message","text":"hi","channelId":"directline","serviceUrl":"http://localhost/","conversation":{"id":"1"}}""";

    private static readonly string[] Insides = ["Exception", "   at ", ".cs:line", "StackTrace", "Microsoft.", "MluviiBot.Extensions", "/root/", "/home/", "appsettings"];

    private LocalMluvii _mluvii = null!;
    private BotHost _host = null!;

    public async Task InitializeAsync()
    {
        _mluvii = await LocalMluvii.StartAsync();
        _host = new BotHost("Production",
        [
            ("MicrosoftAppId", "00000000-1111-2222-3333-444444444444"),
            ("MicrosoftAppPassword", "secret"),
            ("ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:1/openidconfiguration"),
            ("ToBotFromEmulatorOpenIdMetadataUrl", "http://127.0.0.1:1/openid-configuration"),
            ("ToChannelFromBotLoginUrl", "http://127.0.0.1:1/botframework.com"),
            .. ApiBotHost.Chatbot(_mluvii).Select(setting => ($"Mluvii:ApiChatbots:main:{setting.Key}", setting.Value!)),
        ]);
        _host.UseKestrel(0);
        _host.StartServer();
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _mluvii.DisposeAsync();
    }

    [Theory]
    [InlineData("GET", "/../appsettings.json", 404)]
    [InlineData("GET", "/%2e%2e/%2e%2e/etc/passwd", 404)]
    [InlineData("GET", "/..%2f..%2fappsettings.json", 404)]
    [InlineData("GET", "/appsettings.json", 404)]
    [InlineData("GET", "/MluviiBot.dll", 404)]
    [InlineData("GET", "/api/messages/../../appsettings.json", 404)]
    [InlineData("GET", "//etc/passwd", 404)]
    [InlineData("POST", "/api/messages%00", 400)]
    [InlineData("POST", "/api/messages/anything", 404)]
    [InlineData("POST", "/healthz/anything", 404)]
    [InlineData("HEAD", "/api/messages", 405)]
    [InlineData("OPTIONS", "/api/messages", 405)]
    [InlineData("TRACE", "/api/messages", 405)]
    [InlineData("PATCH", "/api/mluvii", 405)]
    [InlineData("OPTIONS", "/api/mluvii", 405)]
    [InlineData("DELETE", "/", 405)]
    [InlineData("NONSENSE", "/", 405)]
    public async Task What_is_not_there_is_not_there(string verb, string path, int status)
    {
        var answer = await SendAsync($"{verb} {path} HTTP/1.1\r\nHost: bot\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        answer.ShouldStartWith($"HTTP/1.1 {status} ");
        answer.ShouldNotContain("Access-Control-Allow");
        TellsNothing(answer);
    }

    [Theory]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 5\r\nContent-Length: 6\r\nConnection: close\r\n\r\nhello")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: -1\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: bot\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nnothex\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: bot\r\nTransfer-Encoding: gzip\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: a b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /api/messages HTTP/1.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /api/mluvii HTTP/1.1\r\nHost: bot\r\nAuthorization: Basic !!!!\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")]
    [InlineData("POST /api/mluvii?access_token=%00%ff%zz HTTP/1.1\r\nHost: bot\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")]
    [InlineData("POST /api/messages HTTP/1.1\r\nHost: bot\r\nAuthorization: Bearer a.b.c\r\nContent-Length: 19\r\nConnection: close\r\n\r\n{\"type\":\"message\"}\n")]
    [InlineData("nonsense\r\n\r\n")]
    public async Task What_is_no_request_is_refused(string request)
    {
        var answer = await SendAsync(request);

        answer.ShouldMatch(@"^HTTP/1\.1 4\d\d ");
        TellsNothing(answer);
    }

    [Fact]
    public async Task A_compressed_body_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Message));
        }

        (await PostAsync(new ByteArrayContent(packed.ToArray()) { Headers = { { "Content-Encoding", "gzip" } } })).ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(new StringContent(Message))).ShouldBe(HttpStatusCode.Unauthorized, "it could be read");

        async Task<HttpStatusCode> PostAsync(HttpContent content)
        {
            content.Headers.ContentType = new("application/json");
            using var client = _host.CreateClient();
            using var answer = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task While_no_token_can_be_checked_the_answer_tells_nothing_of_why()
    {
        const string Token = "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIn0.c2ln";

        var answer = await SendAsync(
            $"POST /api/messages HTTP/1.1\r\nHost: bot\r\nAuthorization: Bearer {Token}\r\nContent-Type: application/json\r\nContent-Length: {Message.Length}\r\nConnection: close\r\n\r\n{Message}");

        answer.ShouldStartWith("HTTP/1.1 503 ");
        TellsNothing(answer);
    }

    private static void TellsNothing(string answer)
    {
        answer.ShouldNotContain("\nServer:");
        foreach (var inside in Insides)
        {
            answer.ShouldNotContain(inside);
        }
    }

    /// <summary>Sends bytes as they are and reads until the bot closes the connection.</summary>
    private async Task<string> SendAsync(string request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var client = _host.CreateClient();
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", client.BaseAddress!.Port, limit.Token);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), limit.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(limit.Token);
    }
}
