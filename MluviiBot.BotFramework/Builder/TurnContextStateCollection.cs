namespace Microsoft.Bot.Builder;

public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    public TurnContextStateCollection()
    {
    }

    public void Add<T>(T value) where T : class => throw new NotImplementedException();

    public void Add<T>(string key, T value) where T : class => throw new NotImplementedException();

    public void Dispose() => throw new NotImplementedException();

    protected virtual void Dispose(bool disposing) => throw new NotImplementedException();

    public T Get<T>() where T : class => throw new NotImplementedException();

    public T Get<T>(string key) where T : class => throw new NotImplementedException();

    public void Set<T>(T value) where T : class => throw new NotImplementedException();

    public void Set<T>(string key, T value) where T : class => throw new NotImplementedException();
}
