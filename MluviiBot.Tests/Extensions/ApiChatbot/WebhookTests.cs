using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>What mluvii calls, over HTTP.</summary>
public class WebhookTests : IAsyncLifetime
{
    private const string Text = """{"activity":"Text","text":"Ahoj","sessionId":13,"language":"cs","source":"Default","timestamp":"2020-12-04T16:12:57.172"}""";

    private LocalMluvii _mluvii = null!;

    public static TheoryData<string> Samples => SampleFiles.OfMluvii;

    public async Task InitializeAsync() => _mluvii = await LocalMluvii.StartAsync();

    public async Task DisposeAsync() => await _mluvii.DisposeAsync();

    [Theory]
    [InlineData("""{"Activity":"Ping"}""")]
    [InlineData("""{"activity":"Ping"}""")]
    [InlineData("""{"ACTIVITY":"ping"}""")]
    [InlineData("\ufeff{\"activity\":\"Ping\"}")]
    public async Task Ping_is_answered_and_nothing_else_is_done(string json)
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, (_, _) => throw new InvalidOperationException("There must be no turn."));

        (await bot.PostAsync(json)).ShouldBe(HttpStatusCode.OK);

        bot.Turns.Arrivals.ShouldBeEmpty();
        bot.Turns.Unreadable.ShouldBeEmpty();
        _mluvii.Posts.ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_on_the_path_says_that_the_bot_is_there()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.GetAsync("/api/mluvii")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/api/mluvii")]
    [InlineData("/api/mluvii?access_token=")]
    [InlineData("/api/mluvii?access_token=s3cret-of-the-webhoo")]
    [InlineData("/api/mluvii?access_token=s3cret-of-the-webhook2")]
    [InlineData("/api/mluvii?token=s3cret-of-the-webhook")]
    public async Task Stranger_is_refused_counted_and_logged(string path)
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.PostAsync(Text, path)).ShouldBe(HttpStatusCode.Unauthorized);
        (await bot.PostAsync("""{"activity":"Ping"}""", path)).ShouldBe(HttpStatusCode.Unauthorized);

        bot.Count("unauthorised").ShouldBe(2);
        bot.Turns.Arrivals.ShouldBeEmpty();
        bot.Log.OfConnection.Where(line => line.Contains("15 minutes", StringComparison.Ordinal)).Count().ShouldBe(2);
    }

    [Fact]
    public async Task Name_of_the_secret_can_be_chosen()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, null, ("SecretParameter", "klíč"));

        (await bot.PostAsync(Text, "/api/mluvii?kl%C3%AD%C4%8D=" + ApiBotHost.Secret)).ShouldBe(HttpStatusCode.OK);
        (await bot.PostAsync(Text)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("mluvii:heslo:ž", HttpStatusCode.OK)]
    [InlineData("mluvii:heslo", HttpStatusCode.Unauthorized)]
    [InlineData("Mluvii:heslo:ž", HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task Basic_credentials_do_as_well_as_a_secret(string? credentials, HttpStatusCode expected)
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, null, ("Secret", null), ("UserName", "mluvii"), ("Password", "heslo:ž"));
        var header = "Basic " + (credentials is null ? "not base64" : Convert.ToBase64String(Encoding.UTF8.GetBytes(credentials)));

        (await bot.PostAsync(Encoding.UTF8.GetBytes(Text), "/api/mluvii", header)).ShouldBe(expected);
    }

    [Fact]
    public async Task Repeated_delivery_is_answered_and_counted_and_has_no_second_turn()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.PostAsync(Text)).ShouldBe(HttpStatusCode.OK);
        bot.Time.Advance(TimeSpan.FromHours(1));
        (await bot.PostAsync(Text)).ShouldBe(HttpStatusCode.OK);

        bot.Turns.Arrivals.Count.ShouldBe(1);
        bot.Count("accepted").ShouldBe(1);
        bot.Count("repeated").ShouldBe(1);
    }

    [Fact]
    public async Task Same_bytes_without_a_time_of_their_own_are_a_repetition_only_within_the_window()
    {
        const string Yes = """{"activity":"Text","text":"ano","sessionId":13}""";
        await using var bot = await ApiBotHost.StartAsync(_mluvii, null, ("RepeatWindow", "00:00:08"));

        await bot.PostAsync(Yes);
        bot.Time.Advance(TimeSpan.FromSeconds(7));
        await bot.PostAsync(Yes);
        bot.Turns.Arrivals.Count.ShouldBe(1);
        bot.Time.Advance(TimeSpan.FromSeconds(2));
        await bot.PostAsync(Yes);

        bot.Turns.Arrivals.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Same_answer_to_a_second_request_is_no_repetition()
    {
        const string Done = """{"activity":"SetCallParamsResponse","sessionId":13,"success":true}""";
        await using var bot = await ApiBotHost.StartAsync(_mluvii, async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync(new SetCallParams { CallParams = MluviiMap<string?>.Empty.With("a", "b") }.ToActivity(), cancellationToken);
            }
        });

        for (var request = 1; request <= 2; request++)
        {
            await bot.PostAsync($$"""{"activity":"Text","text":"{{request}}","sessionId":13}""");
            await _mluvii.NextAsync();
            await bot.PostAsync(Done);
            await bot.PostAsync(Done);
        }

        bot.Turns.Arrivals.Count.ShouldBe(4);
        bot.Count("repeated").ShouldBe(2);
    }

    [Fact]
    public async Task Answer_does_not_wait_for_slow_turns()
    {
        var open = new TaskCompletionSource();
        await using var bot = await ApiBotHost.StartAsync(_mluvii, async (turn, cancellationToken) =>
        {
            await open.Task;
            await turn.SendActivityAsync(turn.Activity.Text, cancellationToken: cancellationToken);
        });

        for (var number = 1; number <= 5; number++)
        {
            (await bot.PostAsync($$"""{"activity":"Text","text":"{{number}}","sessionId":13}""").WaitAsync(TimeSpan.FromSeconds(60))).ShouldBe(HttpStatusCode.OK);
        }

        _mluvii.Posts.ShouldBeEmpty();
        open.SetResult();
        for (var number = 1; number <= 5; number++)
        {
            (await _mluvii.NextAsync())["text"]!.GetValue<string>().ShouldBe($"{number}");
        }
    }

    [Fact]
    public async Task While_the_store_fails_mluvii_is_told_to_come_again()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);
        bot.Turns.Failure = new IOException("The disk is full.");
        (await bot.PostAsync(Text)).ShouldBe(HttpStatusCode.InternalServerError);
        (await bot.PostAsync("""{"activity":"Ping"}""")).ShouldBe(HttpStatusCode.OK);
        bot.Log.OfConnection.ShouldContain(line => line.Contains("could not be taken in", StringComparison.Ordinal) && line.Contains("The disk is full", StringComparison.Ordinal));

        bot.Turns.Failure = null;
        (await bot.PostAsync(Text)).ShouldBe(HttpStatusCode.OK);
        bot.Turns.Arrivals.Count.ShouldBe(1);
    }

    public static TheoryData<string, byte[]> Garbage => new()
    {
        { "nothing", [] },
        { "not JSON", "hello"u8.ToArray() },
        { "truncated", """{"activity":"Text","text":"tajn"""u8.ToArray() },
        { "an array", """[{"activity":"Text","sessionId":1}]"""u8.ToArray() },
        { "no name", """{"text":"tajné","sessionId":1}"""u8.ToArray() },
        { "name of a wrong type", """{"activity":{},"sessionId":1}"""u8.ToArray() },
        { "no session", """{"activity":"Text","text":"tajné"}"""u8.ToArray() },
        { "session of a wrong type", """{"activity":"Text","text":"tajné","sessionId":[1]}"""u8.ToArray() },
        { "broken UTF-8", [.. "{\"activity\":\"Text\",\"sessionId\":1,\"text\":\"a"u8, 0xFF, .. "\"}"u8] },
        { "UTF-16", Encoding.Unicode.GetBytes(Text) },
        { "too deep", Encoding.UTF8.GetBytes($$"""{"activity":"Text","sessionId":1,"x":{{new string('[', 5000)}}{{new string(']', 5000)}}}""") },
        { "too long", Encoding.UTF8.GetBytes($$"""{"activity":"Text","sessionId":1,"text":"{{new string('x', 20_000)}}"}""") },
    };

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task What_cannot_be_read_is_kept_counted_and_logged_without_its_content(string what, byte[] body)
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, null, ("LongestBody", "16384"));

        (await bot.PostAsync(body)).ShouldBe(HttpStatusCode.OK, what);

        var kept = bot.Turns.Unreadable.ShouldHaveSingleItem();
        kept.Payload.ToArray().ShouldBe(body.Take(16384).ToArray());
        bot.Count("unreadable").ShouldBe(1);
        bot.Turns.Arrivals.ShouldBeEmpty();
        bot.Log.OfConnection.ShouldContain(line => line.Contains("cannot be read", StringComparison.Ordinal));
        bot.Log.OfConnection.ShouldNotContain(line => line.Contains("tajn", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_sample_of_the_wire_is_answered_with_200(string sample)
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);

        (await bot.PostAsync(SampleFiles.Read(sample))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Body_that_does_not_arrive_in_time_is_given_up()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii);
        using var client = new TcpClient();
        await client.ConnectAsync(bot.Address.Host, bot.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/mluvii?access_token={ApiBotHost.Secret} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{{\"activity\":"));
        using var reader = new StreamReader(stream);
        var answer = reader.ReadLineAsync();

        // The bot's clock stands until the request has reached it.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!answer.IsCompleted)
        {
            bot.Time.Advance(TimeSpan.FromSeconds(2));
            await Task.Delay(10, limit.Token);
        }

        (await answer).ShouldBe("HTTP/1.1 408 Request Timeout");
        bot.Turns.Unreadable.ShouldBeEmpty();
    }

    [Fact]
    public async Task Secrets_are_nowhere_in_the_log()
    {
        await using var bot = await ApiBotHost.StartAsync(_mluvii, (turn, cancellationToken) => turn.SendActivityAsync("tajná odpověď", cancellationToken: cancellationToken));

        await bot.PostAsync("""{"activity":"Text","text":"tajná zpráva","sessionId":13}""");
        await _mluvii.NextAsync();

        foreach (var secret in new[] { "client-secret-7", "token-1", "tajná" })
        {
            bot.Log.Lines.ShouldNotContain(line => line.Text.Contains(secret, StringComparison.Ordinal));
        }

        bot.Log.OfConnection.ShouldNotContain(line => line.Contains(ApiBotHost.Secret, StringComparison.Ordinal));
    }
}
