namespace Microsoft.Bot.Builder;

/// <summary>What one turn carries along: services, cached state, credentials. Disposed with the turn, and its values with it.</summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    // Services that outlive the turn, see Share.
    private HashSet<object> _shared;
    private bool _disposed;

    public TurnContextStateCollection()
    {
    }

    /// <summary>Adds a value under the full name of its type.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void Add<T>(T value) where T : class => Add(typeof(T).FullName, value);

    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value) where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _disposed)
        {
            return;
        }

        _disposed = true;
        foreach (var value in Values)
        {
            if (value is IDisposable disposable && _shared?.Contains(value) is not true)
            {
                disposable.Dispose();
            }
        }
    }

    /// <summary>The value under the full name of <typeparamref name="T"/>; null when there is none.</summary>
    public T Get<T>() where T : class => Get<T>(typeof(T).FullName);

    /// <summary>The value under the key; null when there is none or it is of another type.</summary>
    public T Get<T>(string key) where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public void Set<T>(T value) where T : class => Set(typeof(T).FullName, value);

    public void Set<T>(string key, T value) where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        this[key] = value;
    }

    /// <summary>Sets a value that many turns use: the end of this turn must not dispose it.</summary>
    internal void Share(string key, object value)
    {
        this[key] = value;
        if (value is IDisposable)
        {
            (_shared ??= new HashSet<object>(ReferenceEqualityComparer.Instance)).Add(value);
        }
    }
}
