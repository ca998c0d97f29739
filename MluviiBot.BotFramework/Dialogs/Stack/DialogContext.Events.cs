using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    /// <summary>Offers an event to the active dialog and, when it bubbles, to those of the parents.</summary>
    /// <param name="name">One of <see cref="DialogEvents"/>, or a name of your own.</param>
    /// <param name="value">Sent with the event.</param>
    /// <param name="bubble">Whether parents are asked when the dialog does not handle it.</param>
    /// <param name="fromLeaf">Start at the innermost active dialog instead of this context's.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>True when a dialog handled the event.</returns>
    public async Task<bool> EmitEventAsync(
        string name,
        object value = null,
        bool bubble = true,
        bool fromLeaf = false,
        CancellationToken cancellationToken = default)
    {
        try
        {
            var context = fromLeaf ? Leaf() : this;
            if (context.ActiveDialog is not { } active || context.FindDialog(active.Id) is not { } dialog)
            {
                return false;
            }

            var dialogEvent = new DialogEvent { Bubble = bubble, Name = name, Value = value };
            TurnMemoryScope.Note(Context, TurnMemoryScope.DialogEvent, dialogEvent);
            return await dialog.OnDialogEventAsync(context, dialogEvent, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            Describe(error);
            throw;
        }
    }

    internal DialogContext Leaf()
    {
        var context = this;
        while (context.Child is { } child)
        {
            context = child;
        }

        return context;
    }

    /// <summary>Ids of the dialogs that run, this stack first, then the parents'.</summary>
    internal List<string> RunningIds()
    {
        var ids = new List<string>();
        for (var context = this; context != null; context = context.Parent)
        {
            foreach (var instance in context.Stack)
            {
                ids.Add(instance.Id);
            }
        }

        return ids;
    }

    /// <summary>Notes on a passing exception where the conversation was; the innermost context that sees it wins.</summary>
    private void Describe(Exception error)
    {
        if (!error.Data.Contains(nameof(DialogContext)))
        {
            error.Data[nameof(DialogContext)] = new
            {
                ActiveDialog = ActiveDialog?.Id,
                Parent = Parent?.ActiveDialog?.Id,
                Stack = RunningIds(),
            };
        }
    }
}
