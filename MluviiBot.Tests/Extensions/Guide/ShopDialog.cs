using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Crm;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.OperatorHandOff;

namespace MluviiBot.Tests.Extensions.Guide;

#region dialog
internal sealed class ShopDialog : ComponentDialog
{
    public ShopDialog(MluviiBotServices services)
        : base(nameof(ShopDialog))
    {
        AddDialog(new WaterfallDialog("choose", [ChooseAsync]));
        AddDialog(new NameDialog());
        AddDialog(new OperatorDialog(services.HandOff));
        AddDialog(new WhoDialog(new IdentifyGuestDialog(new CrmMatchingOptions { CreateWhenNotFound = true }, services.Guest)));
    }

    private static Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken) => step.Context.Activity.Text switch
    {
        "operator" => step.ReplaceDialogAsync(nameof(OperatorDialog), null, cancellationToken),
        "who am I" => step.ReplaceDialogAsync(nameof(WhoDialog), null, cancellationToken),
        _ => step.ReplaceDialogAsync(nameof(NameDialog), null, cancellationToken),
    };
}
#endregion
