namespace Microsoft.Bot.Builder.Dialogs;

public class DialogTurnResult
{
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    public bool ParentEnded { get; set; }

    public object Result { get; set; }

    public DialogTurnStatus Status { get; set; }
}
