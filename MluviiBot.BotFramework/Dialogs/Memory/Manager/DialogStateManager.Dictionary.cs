using System.Collections;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>As a dictionary the manager holds its scopes: they can be read and replaced, not added or removed.</content>
public partial class DialogStateManager
{
    public int Count => Configuration.MemoryScopes.Count;

    public bool IsReadOnly => true;

    public ICollection<string> Keys => Configuration.MemoryScopes.ConvertAll(static scope => scope.Name);

    public ICollection<object> Values => Configuration.MemoryScopes.ConvertAll(scope => scope.GetMemory(_dialogContext));

    /// <summary>The value at a path; setting it on a scope's name replaces the whole scope.</summary>
    public object this[string key]
    {
        get => GetValue<object>(key);
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            if (key.AsSpan().IndexOfAny('.', '[') >= 0 && FindScope(TransformPath(key), out _) != null)
            {
                SetValue(key, value);
                return;
            }

            var scope = GetMemoryScope(key) ?? throw UnknownScope(nameof(key), key);
            scope.SetMemory(_dialogContext, value);
        }
    }

    public bool ContainsKey(string key) => GetMemoryScope(key) != null;

    public bool TryGetValue(string key, out object value) => TryGetValue<object>(key, out value);

    public bool Contains(KeyValuePair<string, object> item)
        => GetMemoryScope(item.Key) is { } scope && Equals(scope.GetMemory(_dialogContext), item.Value);

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        foreach (var entry in this)
        {
            array[arrayIndex++] = entry;
        }
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            yield return new KeyValuePair<string, object>(scope.Name, scope.GetMemory(_dialogContext));
        }
    }

    public void Add(string key, object value) => throw Fixed();

    public void Add(KeyValuePair<string, object> item) => throw Fixed();

    public void Clear() => throw Fixed();

    public bool Remove(string key) => throw Fixed();

    public bool Remove(KeyValuePair<string, object> item) => throw Fixed();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static NotSupportedException Fixed()
        => new("The scopes of the memory are fixed. Change them in DialogStateManagerConfiguration, or set a value by its path.");
}
