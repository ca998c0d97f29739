using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs;

/// <summary>Asks mluvii who is free and hands the guest over (result <see cref="HandedOver"/>); when nobody is, says so and takes a message.</summary>
internal sealed class HandOffDialog : ComponentDialog
{
    public const bool HandedOver = true;

    public HandOffDialog(IOptions<GuestOptions> options)
        : base(nameof(HandOffDialog))
    {
        AddDialog(new WaterfallDialog("steps", [AskGroupsAsync, HandOffOrTakeMessageAsync]));
        AddDialog(new LeaveMessageDialog(options));
        InitialDialogId = "steps";
    }

    private static async Task<DialogTurnResult> AskGroupsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(GuestTexts.CheckingOperators, cancellationToken: cancellationToken);
        return await step.GetAvailableGroupsAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> HandOffOrTakeMessageAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not MluviiAnswer<GetAvailableGroupsResponse>.Answered { Response.AvailableGroups: var groups })
        {
            return await TakeMessageAsync(step, GuestTexts.OperatorsUnknown, cancellationToken);
        }

        if (groups.Any(group => group.GroupState == GroupState.Online))
        {
            await step.HandOffAsync(GuestTexts.HandingOver, cancellationToken);
            return await step.EndDialogAsync(HandedOver, cancellationToken);
        }

        var busy = groups.Any(group => group.GroupState == GroupState.Busy);
        return await TakeMessageAsync(step, busy ? GuestTexts.AllBusy : GuestTexts.AllOffline, cancellationToken);
    }

    private static async Task<DialogTurnResult> TakeMessageAsync(WaterfallStepContext step, string why, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(why, cancellationToken: cancellationToken);
        return await step.ReplaceDialogAsync(nameof(LeaveMessageDialog), null, cancellationToken);
    }
}
