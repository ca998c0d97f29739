namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What became of the dialog stack in a turn. None of these is an error.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog was active.</summary>
    Empty = 0,
    /// <summary>A dialog waits for the user.</summary>
    Waiting = 1,
    /// <summary>The last dialog ended; its result is there.</summary>
    Complete = 2,
    /// <summary>The stack was cancelled.</summary>
    Cancelled = 3,
    /// <summary>The dialog ended and wants the stack to wait all the same.</summary>
    CompleteAndWait = 4,
}
