namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a turn of a dialog ended, for the dialog that began it.</summary>
public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>The dialog has ended its parent too, which must do no more in this turn.</summary>
    public bool ParentEnded { get; set; }

    /// <summary>Set when <see cref="Status"/> is <see cref="DialogTurnStatus.Complete"/>.</summary>
    public object Result { get; set; }

    public DialogTurnStatus Status { get; set; }
}
