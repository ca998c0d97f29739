using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Extensions.Options;
using MluviiBot.Conversation;
using MluviiBot.Dialogs.Menu;
using MluviiBot.Dialogs.Message;
using MluviiBot.Dialogs.Prompts;
using MluviiBot.Extensions.OperatorHandOff;
using MluviiBot.Texts;

namespace MluviiBot.Dialogs.Operator;

/// <summary>Looks for an operator, with the reason that it is begun with; when nobody can take the guest, says why and takes a message.</summary>
internal sealed class OperatorDialog : ComponentDialog
{
    private const HandOffOffers Offers = HandOffOffers.WaitInQueue | HandOffOffers.LeaveMessage | HandOffOffers.NamedOperator | HandOffOffers.StayWithBot;

    private readonly GuestOptions _options;

    public OperatorDialog(HandOffState state, GuestProfile profile, IOptions<GuestOptions> options)
        : base(nameof(OperatorDialog))
    {
        _options = options.Value;
        AddDialog(new WaterfallDialog("steps", [HandOverAsync, TellAsync]));
        AddDialog(new HandOffDialog(state, Texts(), Offers, Attempts.Limit<FoundChoice>(_options.Attempts, MeantChoice.IsMeant)));
        AddDialog(new LeaveMessageDialog(profile, options));
    }

    private async Task<DialogTurnResult> HandOverAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var start = (TopicStart)step.Options;
        step.KeepMeanwhile([start.Meanwhile]);
        await step.Context.SendActivityAsync(OperatorTexts.Checking, cancellationToken: cancellationToken);
        var request = new HandOffRequest(start.Reason) { Parameter = _options.HandOffParameter };
        return await step.BeginDialogAsync(nameof(HandOffDialog), request, cancellationToken);
    }

    private static async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var result = (HandOffResult)step.Result;
        step.KeepMeanwhile(result.Meanwhile);
        switch (result)
        {
            case { IsWithOperator: true }:
                return await step.EndDialogAsync(new TopicEnd.WithOperator(), cancellationToken);
            case HandOffResult.Declined:
                return await step.EndDialogAsync(step.Served(), cancellationToken);
            case HandOffResult.MessageWanted:
                break;
            default:
                await step.Context.SendActivityAsync($"{OfflineTexts.Why(result)} {MessageTexts.Offer}", cancellationToken: cancellationToken);
                break;
        }

        var written = step.KeptMeanwhile() is { } meanwhile ? new WrittenMessage(meanwhile) : null;
        return await step.ReplaceDialogAsync(nameof(LeaveMessageDialog), written, cancellationToken);
    }

    private static HandOffTexts Texts() => new()
    {
        Farewell = _ => OperatorTexts.Farewell,
        Busy = (_, ahead) => ahead is { } before ? OperatorTexts.BusyAhead.With(before) : OperatorTexts.Busy,
        WaitInQueue = _ => OperatorTexts.Wait,
        LeaveMessage = _ => OperatorTexts.LeaveMessage,
        NamedOperator = _ => OperatorTexts.NamedOperator,
        StayWithBot = _ => OperatorTexts.StayWithBot,
        ChooseOperator = _ => OperatorTexts.ChooseOperator,
        OtherWay = _ => OperatorTexts.OtherWay,
        NoOperator = _ => OperatorTexts.NoOperator,
    };
}
