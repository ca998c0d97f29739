using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>An immutable list, equal to another with equal items in the same order. Written as <c>[1, 2]</c> in C# too.</summary>
/// <remarks>The default value means that the member is missing: it reads as an empty list and is not written; <c>[]</c> is written.</remarks>
/// <typeparam name="T">Type of the items.</typeparam>
[CollectionBuilder(typeof(MluviiList), nameof(MluviiList.Create))]
[SuppressMessage("Naming", "CA1710", Justification = "It is a list.")]
public readonly struct MluviiList<T> : IReadOnlyList<T>, IEquatable<MluviiList<T>>
{
    private readonly T[]? _items;

    internal MluviiList(T[] items, string? asSent = null)
    {
        _items = items;
        AsSent = asSent;
    }

    /// <summary>Whether the member was not there (or null), as opposed to an empty list.</summary>
    public bool IsMissing => _items is null;

    /// <summary>How many items there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>What was sent when the items do not say it all: not an array, or some item unreadable (it is left out of the items).</summary>
    internal string? AsSent { get; }

    /// <summary>The item at a position from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items![index];
        }
    }

    /// <summary>Whether the items are the same, in the same order.</summary>
    public static bool operator ==(MluviiList<T> left, MluviiList<T> right) => left.Equals(right);

    /// <summary>Whether the items differ.</summary>
    public static bool operator !=(MluviiList<T> left, MluviiList<T> right) => !left.Equals(right);

    /// <summary>The items, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Goes over the items without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(MluviiList<T> other) =>
        IsMissing == other.IsMissing && JsonText.AreEqual(AsSent, other.AsSent) && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is MluviiList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Goes over the items; unlike that of a span it may be held across an <c>await</c>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index = -1;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item the enumerator is at.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next item; false after the last one.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes lists of mluvii.</summary>
public static class MluviiList
{
    /// <summary>A list of these items, copied.</summary>
    public static MluviiList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
