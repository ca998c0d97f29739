using System.Collections.Concurrent;
using System.Reflection;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.ApiChatbot;

/// <summary>A store of turns in memory that shows what was taken in, and fails when told to.</summary>
public class TurnsUnderTest : DispatchProxy
{
    private readonly ConcurrentQueue<Arrival> _arrivals = new();
    private readonly ConcurrentQueue<Unreadable> _unreadable = new();
    private MemoryTurnStore _store = null!;

    public IReadOnlyList<Arrival> Arrivals => [.. _arrivals];

    public IReadOnlyList<Unreadable> Unreadable => [.. _unreadable];

    /// <summary>What taking in throws; null: it works.</summary>
    public Exception? Failure { get; set; }

    public static ITurnStore Create(TimeProvider time)
    {
        var store = Create<ITurnStore, TurnsUnderTest>();
        ((TurnsUnderTest)(object)store)._store = new MemoryTurnStore(time);
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name is nameof(ITurnStore.AcceptAsync))
        {
            return AcceptAsync((Arrival)args![0]!);
        }

        if (targetMethod.Name is nameof(ITurnStore.KeepUnreadableAsync))
        {
            _unreadable.Enqueue((Unreadable)args![0]!);
        }

        return targetMethod.Invoke(_store, args);
    }

    private async Task<bool> AcceptAsync(Arrival arrival)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        var isNew = await _store.AcceptAsync(arrival, CancellationToken.None);
        if (isNew)
        {
            _arrivals.Enqueue(arrival);
        }

        return isNew;
    }
}
