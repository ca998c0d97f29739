using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs;

/// <summary>Asks mluvii who is free and hands the guest over; when nobody is, says so and takes a message.</summary>
internal sealed class HandOffDialog : ComponentDialog
{
    private readonly IStatePropertyAccessor<GuestConversation> _conversations;
    private readonly TimeProvider _time;

    public HandOffDialog(IStatePropertyAccessor<GuestConversation> conversations, IOptions<GuestOptions> options, MluviiRequests requests, TimeProvider time)
        : base(nameof(HandOffDialog))
    {
        _conversations = conversations;
        _time = time;
        AddDialog(new WaterfallDialog("steps", [AskGroupsAsync, HandOffOrTakeMessageAsync]));
        AddDialog(new LeaveMessageDialog(options));
        this.AddMluviiRequests(requests);
        InitialDialogId = "steps";
    }

    private static async Task<DialogTurnResult> AskGroupsAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(GuestTexts.CheckingOperators, cancellationToken: cancellationToken);
        return await step.GetAvailableGroupsAsync(cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult> HandOffOrTakeMessageAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not MluviiAnswer<GetAvailableGroupsResponse>.Answered { Response.AvailableGroups: var groups })
        {
            return await TakeMessageAsync(step, GuestTexts.OperatorsUnknown, cancellationToken);
        }

        if (groups.Any(group => group.GroupState == GroupState.Online))
        {
            var conversation = await _conversations.GetAsync(step.Context, () => new GuestConversation(), cancellationToken);
            conversation.HandedOverAt = _time.GetUtcNow();
            await step.HandOffAsync(GuestTexts.HandingOver, cancellationToken);
            return await step.EndDialogAsync(cancellationToken: cancellationToken);
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
