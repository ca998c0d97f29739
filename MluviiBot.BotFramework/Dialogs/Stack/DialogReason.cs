namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog is called.</summary>
public enum DialogReason
{
    /// <summary>It was begun.</summary>
    BeginCalled = 0,
    /// <summary>The user sent something.</summary>
    ContinueCalled = 1,
    /// <summary>It, or the dialog above it, ended.</summary>
    EndCalled = 2,
    /// <summary>Another takes its place.</summary>
    ReplaceCalled = 3,
    /// <summary>The stack is cancelled.</summary>
    CancelCalled = 4,
    /// <summary>A waterfall step went on without waiting.</summary>
    NextCalled = 5,
}
