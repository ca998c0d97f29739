using System.Collections.Concurrent;
using MluviiBot.Extensions.Turns;
using Xunit.Abstractions;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>Guests write to a bot whose processes are killed and whose way to the guests fails; afterwards every promise must have been kept.</summary>
/// <param name="plan">How long, and by what chance.</param>
/// <param name="connect">Makes mluvii's side of the connection.</param>
/// <param name="store">The store's settings.</param>
/// <param name="open">Opens the store beside the bot.</param>
/// <param name="server">The store's server, which fails as well; null for a store without any.</param>
/// <param name="output">Where figures go.</param>
internal sealed class FaultRun(
    FaultPlan plan,
    Func<FaultPlan, FaultyService> connect,
    (string Key, string Value)[] store,
    Func<ITurnStore> open,
    FailingServer? server,
    ITestOutputHelper output)
{
    /// <summary>How long after the last message everything may take to arrive.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentBag<Task> _answers = [];

    public async Task RunAsync()
    {
        output.WriteLine($"seed {plan.Seed}");
        using var limit = new CancellationTokenSource(plan.Duration + Patience);
        await using var mluvii = connect(plan);
        await mluvii.StartAsync();
        await using var bots = await BotFleet.StartAsync(plan.Processes, [.. store, .. mluvii.BotSettings, .. plan.BotSettings]);
        using var channel = new Channel(bots, mluvii.BotPath, limit.Token);
        var guests = Enumerable.Range(1, FaultPlan.Conversations)
            .Select(number => new ScriptedGuest(number, mluvii.ConversationOf(number), plan))
            .ToDictionary(guest => guest.Conversation);
        var answers = plan.Chance(0);
        mluvii.Commanded = conversation =>
        {
            lock (answers)
            {
                _answers.Add(guests[conversation].AnswerAsync(channel, mluvii, new Random(answers.Next()), limit.Token));
            }
        };

        try
        {
            await WriteAsync(guests.Values, bots, channel, mluvii, limit.Token);
            await ArriveAsync(guests.Values, channel, mluvii, limit.Token);
        }
        catch (OperationCanceledException)
        {
            // Something did not arrive in time: the verdict says what.
        }

        Judge(new Verdict([.. guests.Values], mluvii, bots, server), [.. guests.Values], mluvii, channel, bots);
    }

    private async Task WriteAsync(IEnumerable<ScriptedGuest> guests, BotFleet bots, Channel channel, FaultyService mluvii, CancellationToken limit)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit);
        await Task.WhenAll([EndAsync(end, mluvii), FailAsync(bots, mluvii, end.Token), .. guests.Select(guest => guest.WriteAsync(channel, mluvii, limit))]);
    }

    /// <summary>Ends the faults in time, which counts from the first thing on that the bot does: before that no fault tries anything.</summary>
    private async Task EndAsync(CancellationTokenSource faults, FaultyService mluvii)
    {
        while (!mluvii.Receipts.Any())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), faults.Token);
        }

        faults.CancelAfter(plan.Duration);
    }

    private async Task FailAsync(BotFleet bots, FaultyService mluvii, CancellationToken stop)
    {
        await Task.WhenAll(bots.KillAsync(plan.Chance(-1), mluvii.HasReceivedFrom, stop), server?.FailAsync(plan.Chance(-3), stop) ?? Task.CompletedTask);
        mluvii.IsWell = true;
    }

    /// <summary>Waits until everything that is on its way has arrived and is noted, or nothing more can be hoped for.</summary>
    private async Task ArriveAsync(IEnumerable<ScriptedGuest> guests, Channel channel, FaultyService mluvii, CancellationToken limit)
    {
        await Task.WhenAll(_answers);
        await channel.FinishAsync();
        foreach (var guest in guests)
        {
            var count = guest.Expected.Count();
            await mluvii.UntilAsync(guest.Conversation, received => received.DistinctBy(receipt => receipt.DeliveryId).Count() >= count, limit)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var turns = open();
        await using var closing = turns as IAsyncDisposable;
        while (await turns.MeasureAsync(CancellationToken.None) is { Arrivals: > 0 } or { Undelivered: > 0 } && !limit.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
        }

        var backlog = await turns.MeasureAsync(CancellationToken.None);
        (backlog.Arrivals, backlog.Undelivered, backlog.Undeliverable.Count, backlog.Unreadable.Count).ShouldBe((0, 0, 0, 0));
    }

    private void Judge(Verdict verdict, IReadOnlyList<ScriptedGuest> guests, FaultyService mluvii, Channel channel, BotFleet bots)
    {
        var receipts = mluvii.Receipts.ToList();
        var messages = guests.Sum(guest => guest.Messages);
        output.WriteLine($"{guests.Count} conversations, {messages} messages of guests, {channel.Posts} posts to the bot, {plan.Processes} process(es), {bots.Kills.Count} kills, {server?.Cuts ?? 0} connections to the store cut, {server?.Crashes ?? 0} crashes of its server");
        output.WriteLine($"{receipts.DistinctBy(receipt => receipt.DeliveryId).Count()} activities of the bot, {receipts.Count} deliveries, {verdict.Duplicates.Sum(cause => cause.Count())} duplicates");
        output.WriteLine("mluvii: " + string.Join(", ", mluvii.Faults.OrderBy(fault => fault.Key).Select(fault => $"{fault.Key} {fault.Value}")));
        output.WriteLine("questions to mluvii without an answer in time: " + receipts.Count(receipt => receipt.Text.EndsWith("told nothing", StringComparison.Ordinal)));
        foreach (var cause in verdict.Duplicates)
        {
            output.WriteLine($"duplicates, {cause.Key}: {cause.Count()}");
        }

        foreach (var line in verdict.Unexplained)
        {
            output.WriteLine(line);
        }

        foreach (var line in bots.Log.Select(line => line.Text).Where(line => line.Contains("Exception", StringComparison.Ordinal)).CountBy(line => line).OrderByDescending(line => line.Value).Take(20).Select(line => $"{line.Value} times {line.Key}"))
        {
            output.WriteLine(line);
        }

        verdict.Broken.ShouldBeEmpty();
        verdict.Duplicates.Select(cause => cause.Key).ShouldBeSubsetOf([Verdict.Killed, Verdict.AnswerLost, Verdict.GivenUp, Verdict.Forgotten]);
        bots.Kills.ShouldNotBeEmpty();
    }
}
