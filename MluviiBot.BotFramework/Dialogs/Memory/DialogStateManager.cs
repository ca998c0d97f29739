using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

public class DialogStateManager : IDictionary<string, object>
{
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration configuration = null)
    {
        throw new NotImplementedException();
    }

    public DialogStateManagerConfiguration Configuration { get; set; }

    public int Count { get; }

    public bool IsReadOnly { get; }

    public ICollection<string> Keys { get; }

    public ICollection<object> Values { get; }

    public void Add(KeyValuePair<string, object> item) => throw new NotImplementedException();

    public void Add(string key, object value) => throw new NotImplementedException();

    public bool AnyPathChanged(uint counter, IEnumerable<string> paths) => throw new NotImplementedException();

    public void Clear() => throw new NotImplementedException();

    public bool Contains(KeyValuePair<string, object> item) => throw new NotImplementedException();

    public bool ContainsKey(string key) => throw new NotImplementedException();

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => throw new NotImplementedException();

    public Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public bool GetBoolValue(string pathExpression, bool defaultValue = false) => throw new NotImplementedException();

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => throw new NotImplementedException();

    public int GetIntValue(string pathExpression, int defaultValue = 0) => throw new NotImplementedException();

    public MemoryScope GetMemoryScope(string name) => throw new NotImplementedException();

    public JObject GetMemorySnapshot() => throw new NotImplementedException();

    public string GetStringValue(string pathExpression, string defaultValue = null) => throw new NotImplementedException();

    public T GetValue<T>(string pathExpression, Func<T> defaultValue = null) => throw new NotImplementedException();

    public Task LoadAllScopesAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public bool Remove(KeyValuePair<string, object> item) => throw new NotImplementedException();

    public bool Remove(string key) => throw new NotImplementedException();

    public void RemoveValue(string path) => throw new NotImplementedException();

    public virtual MemoryScope ResolveMemoryScope(string path, out string remainingPath) => throw new NotImplementedException();

    public Task SaveAllChangesAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    public void SetValue(string path, object value) => throw new NotImplementedException();

    public List<string> TrackPaths(IEnumerable<string> paths) => throw new NotImplementedException();

    public virtual string TransformPath(string path) => throw new NotImplementedException();

    public bool TryGetValue(string key, out object value) => throw new NotImplementedException();

    public bool TryGetValue<T>(string path, out T value) => throw new NotImplementedException();

    public string Version() => throw new NotImplementedException();

    public object this[string key] { get => throw new NotImplementedException(); set => throw new NotImplementedException(); }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
