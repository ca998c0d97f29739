using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace MluviiBot.Tests.BotFramework.Dialogs;

/// <summary>Asks a question, which is its options, and ends with the text of the answer.</summary>
internal sealed class AskDialog(string id = "ask") : Dialog(id)
{
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog.State["question"] = options as string ?? "?";
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        => dc.EndDialogAsync(dc.Context.Activity.Text, cancellationToken);

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        => turnContext.SendActivityAsync((string)instance.State["question"], cancellationToken: cancellationToken);
}
