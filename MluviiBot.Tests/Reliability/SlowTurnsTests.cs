using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MluviiBot.Storage;
using MluviiBot.Tests.Extensions.ApiChatbot;
using Xunit.Abstractions;

namespace MluviiBot.Tests.Reliability;

/// <summary>mluvii's rule: each call is answered within 2 seconds, whatever the bot is doing.</summary>
[Collection(OneAtATime.Name)]
public sealed class SlowTurnsTests(ITestOutputHelper output) : IDisposable
{
    private const int Sessions = 100;
    private const int Texts = 10;
    private const int Connections = 32;

    private static readonly TimeSpan Rule = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mluviibot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_thousand_calls_are_answered_well_within_2_seconds_while_no_turn_ends()
    {
        await using var mluvii = await LocalMluvii.StartAsync();
        var stuck = new StuckBot(Sessions * Texts);
        var chatbot = new Dictionary<string, string?>(ApiBotHost.Chatbot(mluvii)) { ["ReadTimeout"] = "00:01:00" };
        await using var bot = await ApiBotHost.StartAsync(new() { ["main"] = chatbot }, stuck, configure: UseSqlite);
        var calls = new ConcurrentQueue<(int Session, int Text)>(
            from text in Enumerable.Range(0, Texts) from session in Enumerable.Range(0, Sessions) select (session, text));
        var times = new ConcurrentBag<TimeSpan>();

        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async connection =>
        {
            // A session's calls come one after another, as mluvii makes them.
            foreach (var (session, text) in calls.Where(call => call.Session % Connections == connection))
            {
                var started = Stopwatch.GetTimestamp();
                (await bot.PostAsync($$"""{"activity":"Text","text":"{{text}}","sessionId":{{session}}}""")).ShouldBe(HttpStatusCode.OK);
                times.Add(Stopwatch.GetElapsedTime(started));
            }
        }));

        var sorted = times.Order().ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{sorted.Count} calls by {Connections} connections, answered in {sorted[sorted.Count / 2].TotalMilliseconds:0} ms (p50), {sorted[sorted.Count * 95 / 100].TotalMilliseconds:0} ms (p95), {sorted[sorted.Count * 99 / 100].TotalMilliseconds:0} ms (p99), {sorted[^1].TotalMilliseconds:0} ms (longest)"));

        // A few may have met a moment in which the machine stood still.
        sorted[sorted.Count * 95 / 100].ShouldBeLessThan(Rule);
        stuck.Heard.ShouldBeEmpty();

        stuck.GoOn();
        await stuck.HeardAllAsync().WaitAsync(Patience);
        foreach (var session in stuck.Heard.GroupBy(heard => heard.Session))
        {
            session.Select(heard => heard.Text).ShouldBe(Enumerable.Range(0, Texts).Select(text => $"{text}"));
        }
    }

    private void UseSqlite(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton(TimeProvider.System));
        services.AddMluviiStorage(new ConfigurationBuilder().Build(), storage => storage.Sqlite.Path = Path.Combine(_folder.FullName, "bot.db"));
    }

    /// <summary>Ends no turn before it is told to go on.</summary>
    private sealed class StuckBot(int expected) : IBot
    {
        private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _heardAll = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ConcurrentQueue<(string Session, string Text)> _heard = new();

        public IReadOnlyCollection<(string Session, string Text)> Heard => _heard;

        public void GoOn() => _goOn.SetResult();

        public Task HeardAllAsync() => _heardAll.Task;

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await _goOn.Task;
            _heard.Enqueue((turnContext.Activity.Conversation.Id, turnContext.Activity.Text));
            if (_heard.Count == expected)
            {
                _heardAll.TrySetResult();
            }
        }
    }
}
