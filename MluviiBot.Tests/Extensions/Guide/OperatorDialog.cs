using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.OperatorHandOff;

namespace MluviiBot.Tests.Extensions.Guide;

#region handoff
internal sealed class OperatorDialog : ComponentDialog
{
    public OperatorDialog(HandOffState state)
        : base(nameof(OperatorDialog))
    {
        var texts = new HandOffTexts
        {
            Farewell = turn => "A colleague takes over. Goodbye.",
            Busy = (turn, ahead) => ahead is > 0 ? $"All colleagues are busy, {ahead} guests wait." : "All colleagues are busy.",
            WaitInQueue = turn => "I will wait",
            StayWithBot = turn => "Never mind",
        };
        AddDialog(new WaterfallDialog("steps", [HandOverAsync, ExplainAsync]));
        AddDialog(new HandOffDialog(state, texts, HandOffOffers.WaitInQueue | HandOffOffers.StayWithBot));
    }

    private static Task<DialogTurnResult> HandOverAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(HandOffDialog), new HandOffRequest("Sales"), cancellationToken);

    private static async Task<DialogTurnResult> ExplainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var result = (HandOffResult)step.Result;
        if (!result.IsWithOperator)
        {
            var text = result switch
            {
                HandOffResult.Declined => "I am here for you.",
                HandOffResult.Offline { Reasons: var reasons } when reasons.Contains(GroupOfflineReason.BusinessHours) => "We are closed now.",
                _ => "Nobody is available now.",
            };
            await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
#endregion
