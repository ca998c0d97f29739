using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MluviiBot.Extensions.Turns;

/// <summary>Delivers what turns of a lane sent, in order: what fails holds up what comes after it.</summary>
internal sealed partial class LaneDelivery(ITurnStore store, TurnConnections connections, TurnOptions options, TimeProvider time, ILogger logger)
{
    // What the other side asks for may be anything; behind what waits, the guest waits too.
    private static readonly TimeSpan LongestAskedFor = TimeSpan.FromMinutes(10);

    // What arrived by lane, where the store could not note it: it is not sent again.
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _arrived = new(StringComparer.Ordinal);

    /// <summary>Delivers what earlier turns left and then what this one sent, and notes what became of it.</summary>
    /// <param name="grant">The lane.</param>
    /// <param name="kept">What this turn sent; it is committed.</param>
    /// <param name="mayRelease">Whether nobody of this process waits for the lane.</param>
    /// <returns>When to go on; null when everything is delivered.</returns>
    public async Task<DateTimeOffset?> DeliverAsync(Grant grant, IReadOnlyList<KeptActivity> kept, Func<bool> mayRelease)
    {
        var arrived = ArrivedIn(grant);
        List<string>? delivered = arrived.Count > 0 ? [.. arrived] : null;
        Dictionary<string, string>? undeliverable = null;
        Delivery? postponed = null;
        DateTimeOffset? again = null;
        for (var i = 0; i < grant.Undelivered.Count + kept.Count && again is null; i++)
        {
            var earlier = i < grant.Undelivered.Count ? grant.Undelivered[i] : null;
            if (earlier is not null && arrived.Contains(earlier.Id))
            {
                continue;
            }

            if (earlier?.NotBefore > time.GetUtcNow())
            {
                again = earlier.NotBefore;
                break;
            }

            var own = earlier is null ? kept[i - grant.Undelivered.Count] : null;
            var id = earlier?.Id ?? own!.Activity.Id;
            var outcome = await AttemptAsync(earlier, own).ConfigureAwait(false);
            switch (outcome)
            {
                case DeliveryOutcome.Delivered:
                    (delivered ??= []).Add(id);
                    break;
                case DeliveryOutcome.TryLater later when (earlier?.Attempts ?? 0) + 1 < options.DeliveryAttempts:
                    var attempts = (earlier?.Attempts ?? 0) + 1;
                    again = time.GetUtcNow() + PauseAfter(attempts, later.After);
                    postponed = (earlier ?? own!.ToDelivery()) with { Attempts = attempts, NotBefore = again };
                    Log.Postponed(logger, id, grant.Lane, attempts, later.Reason);
                    break;
                default:
                    var reason = outcome is DeliveryOutcome.Undeliverable never ? never.Reason : $"given up: {((DeliveryOutcome.TryLater)outcome).Reason}";
                    (undeliverable ??= [])[id] = reason;
                    Log.Undeliverable(logger, id, grant.Lane, reason);
                    break;
            }
        }

        var settlement = new Settlement
        {
            Lane = grant.Lane,
            Token = grant.Token,
            Delivered = delivered ?? [],
            Postponed = postponed is null ? [] : [postponed],
            Undeliverable = undeliverable ?? [],
            Release = mayRelease(),
        };
        if (settlement.Release || delivered is not null || postponed is not null || undeliverable is not null)
        {
            await SettleAsync(settlement).ConfigureAwait(false);
        }

        return again;
    }

    /// <summary>Lets go of the lane without delivering anything more. What has arrived is noted before: the next one shall not send it again.</summary>
    public Task LetGoAsync(Grant grant) => SettleAsync(new Settlement
    {
        Lane = grant.Lane,
        Token = grant.Token,
        Delivered = ArrivedIn(grant),
        Release = true,
    });

    private IReadOnlyList<string> ArrivedIn(Grant grant) => _arrived.GetValueOrDefault(grant.Lane) ?? [];

    private TimeSpan PauseAfter(int attempts, TimeSpan? askedFor)
    {
        var usual = options.RetryAfter(attempts);
        return askedFor > usual ? TimeSpan.FromTicks(Math.Min(askedFor.Value.Ticks, Math.Max(usual.Ticks, LongestAskedFor.Ticks))) : usual;
    }

    private async Task SettleAsync(Settlement settlement)
    {
        try
        {
            await store.SettleAsync(settlement, CancellationToken.None).ConfigureAwait(false);
            _arrived.TryRemove(settlement.Lane, out _);
        }
        catch (Exception)
        {
            _arrived[settlement.Lane] = settlement.Delivered;
            throw;
        }
    }

    private async Task<DeliveryOutcome> AttemptAsync(Delivery? earlier, KeptActivity? own)
    {
        using var limit = new CancellationTokenSource(options.DeliveryTimeout, time);
        try
        {
            if (own is not null)
            {
                return await own.Adapter.DeliverAsync(own.TurnContext, own.Activity, limit.Token).ConfigureAwait(false);
            }

            return connections.Find(earlier!.Connection) is { } connection
                ? await connection.DeliverAsync(earlier, limit.Token).ConfigureAwait(false)
                : new DeliveryOutcome.TryLater($"this process has no connection {earlier.Connection}");
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return new DeliveryOutcome.TryLater("no answer in time");
        }
        catch (Exception exception)
        {
            return new DeliveryOutcome.TryLater(exception.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(20, LogLevel.Warning, "Activity {DeliveryId} of lane {Lane} was not delivered in attempt {Attempt} ({Reason}); it is tried again, and what follows it waits.")]
        public static partial void Postponed(ILogger logger, string deliveryId, string lane, int attempt, string reason);

        [LoggerMessage(21, LogLevel.Error, "Activity {DeliveryId} of lane {Lane} cannot be delivered ({Reason}); it is kept in the store.")]
        public static partial void Undeliverable(ILogger logger, string deliveryId, string lane, string reason);
    }
}
