using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Crm;
using MluviiBot.Extensions.Handling;

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

    private static Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var dialog = step.Context.Activity.Text switch
        {
            "operator" => nameof(OperatorDialog),
            "who am I" => nameof(WhoDialog),
            _ => nameof(NameDialog),
        };
        return step.ReplaceDialogAsync(dialog, null, cancellationToken);
    }
}
#endregion
