using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>mluvii's side of a connection on a bad day: it fails, refuses, hangs and breaks connections, before or after it has taken what the bot sends.</summary>
internal abstract class FaultyService : IAsyncDisposable
{
    private const string NoFault = "none";

    private readonly WebApplication _app;
    private readonly FaultPlan _plan;
    private readonly ConcurrentDictionary<string, Line> _lines = new();

    protected FaultyService(FaultPlan plan)
    {
        _plan = plan;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
    }

    public string Url => _app.Urls.First();

    /// <summary>Told of each command that is taken.</summary>
    public Action<string>? Commanded { get; set; }

    /// <summary>How often each fault was made.</summary>
    public ConcurrentDictionary<string, int> Faults { get; } = new();

    /// <summary>No more faults from now on.</summary>
    public bool IsWell { get; set; }

    public IEnumerable<Receipt> Receipts => _lines.Values.SelectMany(line => line.Receipts);

    /// <summary>Whether anything came from a process of the bot.</summary>
    public bool HasReceivedFrom(int process) => Receipts.Any(receipt => receipt.Process == process);

    /// <summary>Where the bot takes activities of this connection.</summary>
    public abstract string BotPath { get; }

    /// <summary>Settings of a bot with this connection.</summary>
    public abstract IEnumerable<(string Key, string Value)> BotSettings { get; }

    /// <summary>What the conversation of a guest is called; it ends with his number.</summary>
    public abstract string ConversationOf(int guest);

    /// <summary>A guest's message as it is posted to the bot.</summary>
    public abstract object Message(string conversation, int number, string text);

    /// <summary>mluvii's answer to the bot's question as it is posted to the bot.</summary>
    public abstract object Answer(string conversation, IReadOnlyDictionary<string, string> parameters);

    public async Task StartAsync()
    {
        Map(_app);
        await _app.StartAsync();
    }

    /// <summary>What a guest has received so far, oldest first.</summary>
    public IReadOnlyList<Receipt> ReceivedBy(string conversation) => [.. LineOf(conversation).Receipts];

    /// <summary>Waits until a guest has received enough.</summary>
    public async Task UntilAsync(string conversation, Func<IReadOnlyList<Receipt>, bool> isEnough, CancellationToken cancellationToken)
    {
        var line = LineOf(conversation);
        while (true)
        {
            var next = Volatile.Read(ref line.Next).Task;
            if (isEnough(ReceivedBy(conversation)))
            {
                return;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Where the bot posts to.</summary>
    protected abstract void Map(WebApplication app);

    /// <summary>Takes an activity of the bot, or does not.</summary>
    /// <param name="context">The request.</param>
    /// <param name="conversation">Whose it is.</param>
    /// <param name="said">Its text.</param>
    /// <param name="command">The name of the command to mluvii that it is; null for a text.</param>
    protected async Task TakeAsync(HttpContext context, string conversation, string? said, string? command)
    {
        var at = DateTimeOffset.UtcNow;
        var line = LineOf(conversation);
        var (fault, isTaken, pause) = line.Draw(IsWell);
        Count(fault);
        await Task.Delay(pause);
        if (isTaken)
        {
            line.Receive(new Receipt(
                conversation,
                context.Request.Headers["Idempotency-Key"].ToString(),
                command is null ? said ?? string.Empty : $"[{command}]",
                int.Parse(context.Request.Headers[HearingBotProgram.ProcessHeader].ToString(), CultureInfo.InvariantCulture),
                at,
                fault != NoFault));
            if (command is not null)
            {
                Commanded?.Invoke(conversation);
            }
        }

        switch (fault)
        {
            case "time-out":
                await WaitUntilGivenUpAsync(context);
                break;
            case "dropped":
                context.Abort();
                break;
            case NoFault:
                context.Response.StatusCode = StatusCodes.Status201Created;
                await context.Response.WriteAsJsonAsync(new { id = "1" });
                break;
            default:
                context.Response.StatusCode = int.Parse(fault, CultureInfo.InvariantCulture);
                context.Response.Headers.RetryAfter = "1";
                break;
        }
    }

    protected void Count(string fault) => Faults.AddOrUpdate(fault, 1, (_, count) => count + 1);

    private static async Task WaitUntilGivenUpAsync(HttpContext context)
    {
        var givenUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (context.RequestAborted.Register(givenUp.SetResult))
        {
            await givenUp.Task;
        }
    }

    private Line LineOf(string conversation) => _lines.GetOrAdd(
        conversation, name => new Line(_plan.Chance(int.Parse(name.Split('-')[^1], CultureInfo.InvariantCulture) + 100_000)));

    /// <summary>A guest's line.</summary>
    private sealed class Line(Random chance)
    {
        public TaskCompletionSource Next = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentQueue<Receipt> Receipts { get; } = new();

        /// <summary>What happens to the next request, whether the guest gets it all the same, and when.</summary>
        public (string Fault, bool IsTaken, TimeSpan Pause) Draw(bool isWell)
        {
            lock (chance)
            {
                var pause = TimeSpan.FromMilliseconds(chance.Next(20));
                var isTaken = chance.Next(2) == 0;
                return chance.Next(100) switch
                {
                    _ when isWell => (NoFault, true, pause),
                    < 4 => ("500", false, pause),
                    < 7 => ("429", false, pause),
                    < 9 => ("401", false, pause),
                    < 11 => ("time-out", isTaken, pause),
                    < 14 => ("dropped", isTaken, pause),
                    _ => (NoFault, true, pause),
                };
            }
        }

        public void Receive(Receipt receipt)
        {
            Receipts.Enqueue(receipt);
            Interlocked.Exchange(ref Next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }
}
