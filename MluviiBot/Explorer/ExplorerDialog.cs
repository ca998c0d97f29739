using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Explorer;

/// <summary>Asks mluvii the request that its options hold as JSON, and shows what came of it.</summary>
internal sealed class ExplorerDialog : ComponentDialog
{
    public ExplorerDialog(MluviiRequests requests)
        : base(nameof(ExplorerDialog))
    {
        AddDialog(new WaterfallDialog("steps", [AskAsync, ShowAsync]));
        this.AddMluviiRequests(requests);
        InitialDialogId = "steps";
    }

    /// <summary>A text that is not interpreted: JSON is full of what looks like Markdown.</summary>
    public static Activity Message(string text)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = TextFormatTypes.Plain;
        message.Label = ExplorerLayout.Label;
        return message;
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = RequestOf(step);
        return QuestionOf(request).AskAsync(step, request, cancellationToken);
    }

    private static async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = RequestOf(step);
        await step.Context.SendActivityAsync(Message(QuestionOf(request).Tell(request.Activity, step.Result)), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static MluviiActivity RequestOf(WaterfallStepContext step) => MluviiJson.Read((string)step.Options)!;

    private static ExplorerQuestion QuestionOf(MluviiActivity request) => ExplorableActivity.Find(request.Activity)!.Question!;
}
