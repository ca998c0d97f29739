using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>Whether a group of operators can take a guest now.</summary>
/// <remarks>
/// Source: mluvii's page; the numbers are in mluvii's models only.
/// Upper and lower case are equal; a word mluvii adds later is kept as sent. A number is read as its word, and kept when it has none.
/// </remarks>
/// <param name="Word">The word as sent.</param>
public readonly record struct GroupState(string Word) : IWireWord<GroupState>
{
    /// <summary>An operator is available.</summary>
    public static GroupState Online { get; } = new("ONLINE");

    /// <summary>All operators are busy, the queue has room.</summary>
    public static GroupState Busy { get; } = new("BUSY");

    /// <summary>Neither; the reasons say why.</summary>
    public static GroupState Offline { get; } = new("OFFLINE");

    static bool IWireWord<GroupState>.IsFlags => false;

    /// <inheritdoc/>
    public bool Equals(GroupState other) => string.Equals(Word, other.Word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Word is null ? 0 : Word.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The word as sent.</summary>
    public override string ToString() => Word ?? string.Empty;

    static GroupState IWireWord<GroupState>.Create(string word) => new(word);

    static GroupState? IWireWord<GroupState>.FromNumber(long number) => number switch
    {
        0 => Offline,
        1 => Online,
        2 => Busy,
        _ => null,
    };
}
