using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.OperatorHandOff;
using My_MluviiBot.Texts;

namespace My_MluviiBot.Dialogs;

/// <summary>Asks what the guest wants, and answers or hands over.</summary>
internal sealed class MainDialog : ComponentDialog
{
    public MainDialog(MluviiBotServices services)
        : base(nameof(MainDialog))
    {
        var texts = new HandOffTexts
        {
            Farewell = _ => BotTexts.Farewell,
            Busy = (_, _) => BotTexts.Busy,
            WaitInQueue = _ => BotTexts.Wait,
            StayWithBot = _ => BotTexts.Stay,
        };
        AddDialog(new WaterfallDialog("menu", [AskAsync, FollowAsync, ExplainAsync]));
        AddDialog(new ChoicePrompt("choice"));
        AddDialog(new HandOffDialog(services.HandOff, texts, HandOffOffers.WaitInQueue | HandOffOffers.StayWithBot));
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text(BotTexts.Menu),
            RetryPrompt = MessageFactory.Text(BotTexts.MenuAgain),
            Choices = ChoiceFactory.ToChoices([BotTexts.OpeningHours, BotTexts.Operator]),
        };
        return step.PromptAsync("choice", options, cancellationToken);
    }

    private static async Task<DialogTurnResult> FollowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (((FoundChoice)step.Result).Index == 1)
        {
            return await step.BeginDialogAsync(nameof(HandOffDialog), new HandOffRequest("Operator"), cancellationToken);
        }

        await step.Context.SendActivityAsync(BotTexts.OpenFromTo, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> ExplainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var result = (HandOffResult)step.Result;
        if (!result.IsWithOperator)
        {
            var text = result is HandOffResult.Declined ? BotTexts.StillHere : BotTexts.NobodyAvailable;
            await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        }

        return await step.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
