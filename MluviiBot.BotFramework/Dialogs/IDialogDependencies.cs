namespace Microsoft.Bot.Builder.Dialogs;

public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
