namespace MluviiBot.Extensions.Turns;

/// <summary>What became of a commit.</summary>
public enum CommitOutcome
{
    /// <summary>All of it is saved.</summary>
    Committed,

    /// <summary>Nothing is: another process has taken the lane, or it was let go of.</summary>
    LaneLost,

    /// <summary>Nothing is: an item was changed by someone else. The lane is still held.</summary>
    Conflict,
}
