using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>Members of a JSON object that have no property, by name as sent, in their order. Immutable.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Says what it holds.")]
public sealed class ExtraMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<ExtraMembers>
{
    private readonly Dictionary<string, JsonElement> _members;

    /// <summary>Takes the members over; of a name given twice the last one stays.</summary>
    public ExtraMembers(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            _members[name] = JsonText.Copy(value);
        }
    }

    private ExtraMembers(Dictionary<string, JsonElement> members) => _members = members;

    /// <summary>No members.</summary>
    public static ExtraMembers Empty { get; } = CreateForReading();

    /// <summary>How many there are.</summary>
    public int Count => _members.Count;

    /// <summary>The names, as sent.</summary>
    public IEnumerable<string> Keys => _members.Keys;

    /// <summary>The values, as sent.</summary>
    public IEnumerable<JsonElement> Values => _members.Values;

    /// <summary>The value under a name, spelt as sent.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => _members[key];

    /// <summary>A copy with one member added or replaced.</summary>
    public ExtraMembers With(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new ExtraMembers(new Dictionary<string, JsonElement>(_members, StringComparer.Ordinal) { [name] = JsonText.Copy(value) });
    }

    /// <summary>A copy without one member.</summary>
    public ExtraMembers Without(string name)
    {
        var rest = new Dictionary<string, JsonElement>(_members, StringComparer.Ordinal);
        return rest.Remove(name) ? new ExtraMembers(rest) : this;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _members.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out JsonElement value) => _members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold the same JSON under the same names, in any order.</summary>
    public bool Equals([NotNullWhen(true)] ExtraMembers? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || Count != other.Count)
        {
            return false;
        }

        foreach (var (name, value) in _members)
        {
            if (!other._members.TryGetValue(name, out var same) || !JsonText.AreEqual(value, same))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtraMembers);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    internal static ExtraMembers CreateForReading() => new(new Dictionary<string, JsonElement>(StringComparer.Ordinal));

    // Only while the object that owns it is being read.
    internal void Keep(string name, JsonElement value) => _members[name] = value;
}
