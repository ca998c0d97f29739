using System.Reflection;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

/// <summary>A store whose method of one name fails: at the first call, or whenever its arguments are such.</summary>
public class FailingStore : DispatchProxy
{
    private ITurnStore _store = null!;
    private string? _failing;
    private Func<object?[], bool>? _when;

    public static ITurnStore Over(ITurnStore store, string failing, Func<object?[], bool>? when = null)
    {
        var proxy = Create<ITurnStore, FailingStore>();
        var failingStore = (FailingStore)(object)proxy;
        failingStore._store = store;
        failingStore._failing = failing;
        failingStore._when = when;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == _failing && _when?.Invoke(args!) != false)
        {
            _failing = _when is null ? null : _failing;
            throw new IOException("The store is down.");
        }

        return targetMethod.Invoke(_store, args);
    }
}
