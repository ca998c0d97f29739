using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>Why a group is offline.</summary>
/// <remarks>
/// Source: mluvii's page; NONE, AWAY_IS_OFFLINE and the numbers (flags) are in mluvii's models only.
/// Upper and lower case are equal; a word mluvii adds later is kept as sent. A number is read as its word, and kept when it has none.
/// </remarks>
/// <param name="Word">The word as sent.</param>
public readonly record struct GroupOfflineReason(string Word) : IWireWord<GroupOfflineReason>
{
    /// <summary>No reason.</summary>
    public static GroupOfflineReason None { get; } = new("NONE");

    /// <summary>Outside the group's business hours.</summary>
    public static GroupOfflineReason BusinessHours { get; } = new("BUSINESS_HOURS");

    /// <summary>Nobody of the group is logged in. (mluvii's page says the opposite by a slip.)</summary>
    public static GroupOfflineReason NoOperators { get; } = new("NO_OPERATORS");

    /// <summary>The queue has reached its limit.</summary>
    public static GroupOfflineReason QueueFull { get; } = new("QUEUE_FULL");

    /// <summary>An administrator deleted the group.</summary>
    public static GroupOfflineReason Deleted { get; } = new("DELETED");

    /// <summary>All operators are away, and the tenant counts that as offline.</summary>
    public static GroupOfflineReason AwayIsOffline { get; } = new("AWAY_IS_OFFLINE");

    /// <summary>All operators have blocked the guest's channel.</summary>
    public static GroupOfflineReason ChannelBlocked { get; } = new("CHANNEL_BLOCKED");

    static bool IWireWord<GroupOfflineReason>.IsFlags => true;

    /// <inheritdoc/>
    public bool Equals(GroupOfflineReason other) => string.Equals(Word, other.Word, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override int GetHashCode() => Word is null ? 0 : Word.GetHashCode(StringComparison.OrdinalIgnoreCase);

    /// <summary>The word as sent.</summary>
    public override string ToString() => Word ?? string.Empty;

    static GroupOfflineReason IWireWord<GroupOfflineReason>.Create(string word) => new(word);

    static GroupOfflineReason? IWireWord<GroupOfflineReason>.FromNumber(long number) => number switch
    {
        0 => None,
        1 => BusinessHours,
        2 => NoOperators,
        4 => QueueFull,
        8 => Deleted,
        16 => AwayIsOffline,
        32 => ChannelBlocked,
        _ => null,
    };
}
