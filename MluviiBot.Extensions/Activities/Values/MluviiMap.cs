using System.Collections;
using System.Diagnostics.CodeAnalysis;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>An immutable map with text keys, which are case-sensitive and never re-cased. Equal to another with the same entries.</summary>
/// <remarks>The default value means that the member is missing: it reads as an empty map and is not written; <see cref="Empty"/> is written.</remarks>
/// <typeparam name="T">Type of the values.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "It is a map.")]
public readonly struct MluviiMap<T> : IReadOnlyDictionary<string, T>, IEquatable<MluviiMap<T>>
{
    private static readonly Dictionary<string, T> None = [];

    private readonly Dictionary<string, T>? _entries;

    /// <summary>Copies the entries; of a key given twice the last one stays.</summary>
    public MluviiMap(IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        _entries = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            _entries[key] = value;
        }
    }

    /// <inheritdoc cref="MluviiMap{T}(IEnumerable{KeyValuePair{string, T}})"/>
    public MluviiMap(params ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        _entries = new Dictionary<string, T>(entries.Length, StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            _entries[key] = value;
        }
    }

    internal MluviiMap(Dictionary<string, T> entries, string? asSent)
    {
        _entries = entries;
        AsSent = asSent;
    }

    /// <summary>A map that is there and has no entries.</summary>
    [SuppressMessage("Design", "CA1000", Justification = "As ImmutableArray<T>.Empty.")]
    public static MluviiMap<T> Empty { get; } = new(new Dictionary<string, T>(StringComparer.Ordinal), null);

    /// <summary>Whether the member was not there (or null), as opposed to an empty map.</summary>
    public bool IsMissing => _entries is null;

    /// <summary>How many entries there are.</summary>
    public int Count => Entries.Count;

    /// <summary>The keys, as sent.</summary>
    public IEnumerable<string> Keys => Entries.Keys;

    /// <summary>The values.</summary>
    public IEnumerable<T> Values => Entries.Values;

    /// <summary>What was sent when the entries do not say it all: not an object, or a value of another type than the map's.</summary>
    internal string? AsSent { get; }

    private Dictionary<string, T> Entries => _entries ?? None;

    /// <summary>The value under a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public T this[string key] => Entries[key];

    /// <summary>Whether the entries are the same.</summary>
    public static bool operator ==(MluviiMap<T> left, MluviiMap<T> right) => left.Equals(right);

    /// <summary>Whether the entries differ.</summary>
    public static bool operator !=(MluviiMap<T> left, MluviiMap<T> right) => !left.Equals(right);

    /// <summary>The value under a key, or the type's default when there is none.</summary>
    public T? GetValueOrDefault(string key) => Entries.GetValueOrDefault(key);

    /// <summary>A copy with one entry added or replaced.</summary>
    public MluviiMap<T> With(string key, T value)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new MluviiMap<T>(new Dictionary<string, T>(Entries, StringComparer.Ordinal) { [key] = value }, null);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Entries.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => Entries.TryGetValue(key, out value);

    /// <summary>Goes over the entries without an allocation.</summary>
    public Dictionary<string, T>.Enumerator GetEnumerator() => Entries.GetEnumerator();

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(MluviiMap<T> other)
    {
        if (IsMissing != other.IsMissing || Count != other.Count || !JsonText.AreEqual(AsSent, other.AsSent))
        {
            return false;
        }

        foreach (var (key, value) in Entries)
        {
            if (!other.TryGetValue(key, out var same) || !EqualityComparer<T>.Default.Equals(value, same))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MluviiMap<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;
}
