namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that names others which must be in the same set; <see cref="DialogSet.Add"/> adds them.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
