using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>The connector on a bad day: it fails, refuses, hangs and breaks connections, before or after it has taken what the bot sends.</summary>
internal sealed class FaultyConnector : IAsyncDisposable
{
    /// <summary>Name of the parameter that says whose answer it is.</summary>
    public const string Owner = "owner";

    private const string NoFault = "none";

    private readonly WebApplication _app;
    private readonly FaultPlan _plan;
    private readonly ConcurrentDictionary<string, Line> _lines = new();

    private FaultyConnector(WebApplication app, FaultPlan plan) => (_app, _plan) = (app, plan);

    public string Url => _app.Urls.First();

    /// <summary>Told of each command that is taken.</summary>
    public Action<string>? Commanded { get; set; }

    /// <summary>How often each fault was made.</summary>
    public ConcurrentDictionary<string, int> Faults { get; } = new();

    /// <summary>No more faults from now on.</summary>
    public bool IsWell { get; set; }

    public IEnumerable<Receipt> Receipts => _lines.Values.SelectMany(line => line.Receipts);

    public static async Task<FaultyConnector> StartAsync(FaultPlan plan)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FaultyConnector(builder.Build(), plan);
        connector._app.MapPost("/v3/conversations/{conversation}/activities/{**replyTo}", connector.TakeAsync);
        await connector._app.StartAsync();
        return connector;
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

    private async Task TakeAsync(HttpContext context, string conversation)
    {
        using var reader = new StreamReader(context.Request.Body);
        var activity = JObject.Parse(await reader.ReadToEndAsync(context.RequestAborted));
        var line = LineOf(conversation);
        var (fault, isTaken, pause) = line.Draw(IsWell);
        Faults.AddOrUpdate(fault, 1, (_, count) => count + 1);
        await Task.Delay(pause);
        if (isTaken)
        {
            Receive(context, conversation, line, activity, fault != NoFault);
        }

        switch (fault)
        {
            case "500":
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                break;
            case "429":
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "1";
                break;
            case "time-out":
                await WaitUntilGivenUpAsync(context);
                break;
            case "dropped":
                context.Abort();
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status201Created;
                await context.Response.WriteAsJsonAsync(new { id = "1" });
                break;
        }
    }

    private void Receive(HttpContext context, string conversation, Line line, JObject activity, bool answerLost)
    {
        var command = activity["channelData"]?.Value<string>("Activity");
        var process = int.Parse(context.Request.Headers[HearingBotProgram.ProcessHeader].ToString(), CultureInfo.InvariantCulture);
        line.Receive(new Receipt(
            conversation,
            context.Request.Headers["Idempotency-Key"].ToString(),
            command is null ? activity.Value<string>("text") ?? string.Empty : $"[{command}]",
            process,
            DateTimeOffset.UtcNow,
            answerLost));
        if (command is not null)
        {
            Commanded?.Invoke(conversation);
        }
    }

    private static async Task WaitUntilGivenUpAsync(HttpContext context)
    {
        var givenUp = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (context.RequestAborted.Register(givenUp.SetResult))
        {
            await givenUp.Task;
        }
    }

    private Line LineOf(string conversation) => _lines.GetOrAdd(
        conversation, name => new Line(_plan.Chance(int.Parse(name.Split('-')[1], CultureInfo.InvariantCulture) + 100_000)));

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
                    < 9 => ("time-out", isTaken, pause),
                    < 12 => ("dropped", isTaken, pause),
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
