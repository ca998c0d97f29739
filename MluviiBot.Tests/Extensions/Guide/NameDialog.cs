using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Guide;

#region ask
internal sealed class NameDialog : ComponentDialog
{
    public NameDialog()
        : base(nameof(NameDialog)) => AddDialog(new WaterfallDialog("steps", [AskAsync, GreetAsync]));

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.AskMluviiAsync(new GetCallParams(), cancellationToken: cancellationToken);

    private static async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var text = step.Result switch
        {
            MluviiAnswer<GetCallParamsResponse>.Answered { Response: var response }
                when response.CallParams.GetValueOrDefault("oo1_guest_ident") is { Length: > 0 } name => $"Nice to see you, {name}.",
            MluviiAnswer<GetCallParamsResponse>.TimedOut => "I cannot look you up just now.",
            _ => "We have not met yet.",
        };
        await step.Context.SendActivityAsync(text, cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
#endregion
