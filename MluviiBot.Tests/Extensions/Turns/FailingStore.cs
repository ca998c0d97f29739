using System.Reflection;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Extensions.Turns;

/// <summary>A store whose method of one name fails at the first call.</summary>
public class FailingStore : DispatchProxy
{
    private ITurnStore _store = null!;
    private string? _failing;

    public static ITurnStore Over(ITurnStore store, string failing)
    {
        var proxy = Create<ITurnStore, FailingStore>();
        ((FailingStore)(object)proxy)._store = store;
        ((FailingStore)(object)proxy)._failing = failing;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == _failing)
        {
            _failing = null;
            throw new IOException("The store is down.");
        }

        return targetMethod.Invoke(_store, args);
    }
}
