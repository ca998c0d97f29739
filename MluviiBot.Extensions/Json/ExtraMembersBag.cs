using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>What System.Text.Json fills with the members it does not know, and takes them from when it writes.</summary>
internal sealed class ExtraMembersBag(ExtraMembers members) : IDictionary<string, JsonElement>
{
    public ExtraMembers Members { get; } = members;

    public int Count => Members.Count;

    public bool IsReadOnly => false;

    public ICollection<string> Keys => [.. Members.Keys];

    public ICollection<JsonElement> Values => [.. Members.Values];

    public JsonElement this[string key]
    {
        get => Members[key];
        set => Members.Keep(key, value);
    }

    public void Add(string key, JsonElement value) => Members.Keep(key, value);

    public void Add(KeyValuePair<string, JsonElement> item) => Members.Keep(item.Key, item.Value);

    public bool ContainsKey(string key) => Members.ContainsKey(key);

    public bool Contains(KeyValuePair<string, JsonElement> item) => Members.Contains(item);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Members.TryGetValue(key, out value);

    public void CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex)
    {
        foreach (var member in Members)
        {
            array[arrayIndex++] = member;
        }
    }

    public bool Remove(string key) => throw new NotSupportedException();

    public bool Remove(KeyValuePair<string, JsonElement> item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
