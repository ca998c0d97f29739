using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using MluviiBot.Tests.Extensions;
using MluviiBot.Tests.Extensions.ApiChatbot;
using MluviiBot.Tests.Storage;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace MluviiBot.Tests.Reliability.Fuzz;

/// <summary>Bad input at both doors of the built bot. MLUVIIBOT_SEED repeats a run.</summary>
[Collection(OneAtATime.Name)]
public sealed class FuzzTests(ITestOutputHelper output) : IAsyncLifetime
{
    // For objects: with less than it needs the bot would break. A machine with much memory lets it lie about for longer.
    private const long Heap = 200L * 1024 * 1024;
    private const int Callers = 4;
    private const string Chatbot = "Mluvii:ApiChatbots:main";

    // What is longer may still be on its way when it is answered.
    private const int SentAtOnce = 64 * 1024;

    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);
    private static readonly string?[] ContentTypes =
        ["text/plain", "application/xml", "application/json; charset=utf-7", "application/json; charset=nonsense", "multipart/form-data", "application/octet-stream", null];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");
    private readonly string[] _samples = [.. SampleFiles.Names.Select(SampleFiles.Read)];
    private LocalMluvii _mluvii = null!;
    private LocalConnector _connector = null!;
    private BotProgram? _started;

    private BotProgram Bot => _started!;

    public async Task InitializeAsync()
    {
        _mluvii = await LocalMluvii.StartAsync();
        _connector = await LocalConnector.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await (_started?.DisposeAsync() ?? ValueTask.CompletedTask);

        await _connector.DisposeAsync();
        await _mluvii.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public Task Bad_input_is_refused_or_kept_and_the_bot_goes_on() => FuzzAsync(("State:Sqlite:Path", Path.Combine(_folder.FullName, "bot.db")));

    [SkippableFact]
    public async Task Bad_input_is_refused_or_kept_on_PostgreSQL_too()
    {
        await using var schema = PostgreSqlSchema.OfTestServer();
        await FuzzAsync([.. schema.Settings]);
    }

    private async Task FuzzAsync(params (string, string)[] store)
    {
        await StartAsync(store);
        var seed = int.TryParse(Environment.GetEnvironmentVariable("MLUVIIBOT_SEED"), out var given) ? given : Random.Shared.Next(1, 1_000_000);
        output.WriteLine($"seed {seed}");
        var memory = Bot.Memory;
        var statuses = new ConcurrentDictionary<(string Path, int Status), int>();
        var most = await CallAsync(seed, statuses);
        foreach (var ((path, status), count) in statuses.OrderBy(entry => entry.Key))
        {
            output.WriteLine($"{path} {status}: {count}");
        }

        output.WriteLine($"memory: {memory >> 20} MB at the start, {most >> 20} MB at most, {Bot.Memory >> 20} MB at the end");
        var log = Bot.Log.Select(line => line.Text).ToList();
        var failures = log.Where(IsFailure).ToList();
        foreach (var line in log.Where((line, place) => place > 0 && log[place - 1].StartsWith("fail:", StringComparison.Ordinal) || line.Contains("Exception", StringComparison.Ordinal)).CountBy(line => line).OrderByDescending(line => line.Value).Take(25))
        {
            output.WriteLine($"{line.Value} times {line.Key}");
        }

        Bot.IsAlive.ShouldBeTrue();
        statuses.Keys.Where(answer => answer.Status >= 500).ShouldBeEmpty();
        failures.ShouldBeEmpty();
        (await PingAsync()).ShouldBe(200);
    }

    [Theory]
    [InlineData("/api/messages")]
    [InlineData("/api/mluvii?access_token=" + ApiBotHost.Secret)]
    public async Task Bodies_that_never_end_are_given_up_and_hold_nobody_up(string path)
    {
        // Longer than the ping may take, and shorter than the web server itself would wait.
        await StartAsync(("State:Provider", "Memory"), ($"{Chatbot}:ReadTimeout", "00:00:04"));
        var isHeldUp = true;

        // A machine that stands still holds up anybody, but not each time.
        for (var attempt = 0; attempt < 3 && isHeldUp; attempt++)
        {
            isHeldUp = await IsHeldUpAsync(path);
        }

        isHeldUp.ShouldBeFalse();
        Bot.Log.SkipWhile(line => !line.Text.StartsWith("fail:", StringComparison.Ordinal)).Take(3).ShouldBeEmpty();
    }

    /// <summary>Whether a ping is refused or answered late, or only after bodies that never end are given up; waits until these are.</summary>
    private async Task<bool> IsHeldUpAsync(string path)
    {
        var slow = Enumerable.Range(0, 50).Select(_ => new SlowCaller()).ToList();
        await Task.WhenAll(slow.Select(caller => caller.BeginAsync(new Uri(Bot.Http.BaseAddress!, path))));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var ends = slow.ConvertAll(caller => caller.EndAsync(limit.Token));
        var started = Stopwatch.GetTimestamp();

        var isHeldUp = await PingAsync() != 200 || Stopwatch.GetElapsedTime(started) >= TimeSpan.FromSeconds(2) || ends.Exists(end => end.IsCompleted);

        (await Task.WhenAll(ends)).ShouldAllBe(answer => answer.Length == 0 || answer.Contains(" 408 ") || answer.Contains(" 400 "));
        slow.ForEach(caller => caller.Dispose());
        return isHeldUp;
    }

    private async Task StartAsync(params (string, string)[] settings) => _started = await BotProgram.StartAsync(
        Heap,
        [
            .. ApiBotHost.Chatbot(_mluvii).Select(setting => ($"{Chatbot}:{setting.Key}", setting.Value!)),
            ($"{Chatbot}:ReadTimeout", "00:01:00"),
            ($"{Chatbot}:SendTimeout", "00:01:00"),
            .. settings,
        ]);

    /// <returns>The most memory that the bot held.</returns>
    private async Task<long> CallAsync(int seed, ConcurrentDictionary<(string Path, int Status), int> statuses)
    {
        var started = Stopwatch.GetTimestamp();
        var most = 0L;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            var chance = new Random((seed * Callers) + caller);
            while (Stopwatch.GetElapsedTime(started) < Duration)
            {
                var sample = _samples[chance.Next(_samples.Length)];
                var isApi = chance.Next(2) == 0;
                var body = Mutation.Of(isApi ? InSession(sample, chance) : InActivity(sample, chance), chance);
                var type = chance.Next(10) == 0 ? ContentTypes[chance.Next(ContentTypes.Length)] : "application/json";
                var path = isApi ? "/api/mluvii" : "/api/messages";
                var status = await PostAsync(isApi ? $"{path}?access_token={ApiBotHost.Secret}" : path, body, type);
                statuses.AddOrUpdate((path, status), 1, (_, count) => count + 1);
                InterlockedMax(ref most, Bot.Memory);
            }
        }));
        return most;
    }

    /// <summary>That the connector refuses what goes to a nonsensical conversation is none of the bot's.</summary>
    private static bool IsFailure(string line) =>
        (line.StartsWith("fail:", StringComparison.Ordinal) && !line.EndsWith("TurnPipeline[21]", StringComparison.Ordinal))
        || line.Contains("nhandled", StringComparison.Ordinal);

    private static void InterlockedMax(ref long most, long now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }

    private static string InSession(string sample, Random chance)
    {
        var json = SampleFiles.Parse(sample) as JObject ?? [];
        json["sessionId"] = chance.Next(100);
        return json.ToString(Formatting.None);
    }

    private string InActivity(string sample, Random chance) => new JObject
    {
        ["type"] = chance.Next(2) == 0 ? "event" : "message",
        ["id"] = $"{chance.Next()}",
        ["text"] = "ahoj",
        ["channelId"] = "directline",
        ["serviceUrl"] = _connector.ServiceUrl,
        ["locale"] = "cs-CZ",
        ["timestamp"] = "2026-11-22T12:00:00.0000000Z",
        ["from"] = new JObject { ["id"] = "mluvii_guest" },
        ["recipient"] = new JObject { ["id"] = "bot@mluvii" },
        ["conversation"] = new JObject { ["id"] = $"fuzz-{chance.Next(100)}" },
        ["channelData"] = chance.Next(2) == 0 ? SampleFiles.Parse(sample) : sample,
    }.ToString(Formatting.None);

    private Task<int> PingAsync() => PostAsync("/api/mluvii?access_token=" + ApiBotHost.Secret, """{"activity":"Ping"}"""u8.ToArray(), "application/json");

    /// <returns>The status; 0 when the connection was cut before a long body had gone out, as may be when it is answered before.</returns>
    private async Task<int> PostAsync(string path, byte[] body, string? type)
    {
        using var content = new ByteArrayContent(body);
        if (type is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        try
        {
            using var response = await Bot.Http.PostAsync(new Uri(path, UriKind.Relative), content);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException) when (body.Length > SentAtOnce)
        {
            return 0;
        }
    }
}
