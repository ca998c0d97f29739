namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths that say which dialogs run.</summary>
public class DialogContextPath
{
    public const string ActiveDialog = "dialogcontext.activeDialog";

    public const string Parent = "dialogcontext.parent";

    public const string Stack = "dialogContext.stack";

    public DialogContextPath()
    {
    }
}
