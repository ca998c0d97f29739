using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Crm;

namespace MluviiBot.Tests.Extensions.Guide;

#region identify
internal sealed class WhoDialog : ComponentDialog
{
    public WhoDialog(IdentifyGuestDialog identify)
        : base(nameof(WhoDialog))
    {
        AddDialog(new WaterfallDialog("steps", [IdentifyAsync, TellAsync]));
        AddDialog(identify);
    }

    private static Task<DialogTurnResult> IdentifyAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(IdentifyGuestDialog), null, cancellationToken);

    private static async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var text = (CrmResult)step.Result switch
        {
            CrmResult.Known => "I know you.",
            CrmResult.Created => "Welcome, you are new here.",
            CrmResult.Ambiguous => "I am not sure who you are. What is your e-mail address?",
            _ => "I do not know who you are.",
        };
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
#endregion
