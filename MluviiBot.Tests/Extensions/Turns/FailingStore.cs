using System.Reflection;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

/// <summary>A store whose method of one name fails, or answers something else: at the first call, or whenever its arguments are such.</summary>
public class FailingStore : DispatchProxy
{
    private ITurnStore _store = null!;
    private string? _failing;
    private Func<object?[], bool>? _when;
    private Task? _answer;

    public static ITurnStore Over(ITurnStore store, string failing, Func<object?[], bool>? when = null, Task? answer = null)
    {
        var proxy = Create<ITurnStore, FailingStore>();
        var failingStore = (FailingStore)(object)proxy;
        failingStore._store = store;
        failingStore._failing = failing;
        failingStore._when = when;
        failingStore._answer = answer;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == _failing && _when?.Invoke(args!) != false)
        {
            _failing = _when is null ? null : _failing;
            return _answer ?? throw new IOException("The store is down.");
        }

        return targetMethod.Invoke(_store, args);
    }
}
