using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using MluviiBot.Extensions.Activities;
using MluviiBot.Extensions.Handling;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Reliability.Faults;

/// <summary>Repeats what it hears, numbered, and all that it has heard so far; "ask" makes it ask mluvii, and tell the answer.</summary>
internal sealed class HearingBot : MluviiActivityHandler
{
    public HearingBot(MluviiBotServices services)
        : base(services, new ComponentDialog("main").AddDialog(new Waterfall(services.Conversation)))
    {
    }

    private sealed class Waterfall : WaterfallDialog
    {
        private readonly IStatePropertyAccessor<List<string>> _heard;

        public Waterfall(ConversationState conversation)
            : base("hear")
        {
            _heard = conversation.CreateProperty<List<string>>("Heard");
            AddStep(HearAsync);
            AddStep(TellAsync);
        }

        private async Task<DialogTurnResult> HearAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var text = step.Context.Activity.Text;
            var heard = await _heard.GetAsync(step.Context, () => [], cancellationToken);
            heard.Add(text);
            await step.Context.SendActivityAsync(ScriptedGuest.Heard(heard.Count, text), cancellationToken: cancellationToken);
            await step.Context.SendActivityAsync(ScriptedGuest.SoFar(heard), cancellationToken: cancellationToken);
            return text.StartsWith(ScriptedGuest.Ask, StringComparison.Ordinal)
                ? await step.AskMluviiAsync(new GetCallParams(), cancellationToken)
                : await step.EndDialogAsync(null, cancellationToken);
        }

        private async Task<DialogTurnResult> TellAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var answer = step.Result is MluviiAnswer<GetCallParamsResponse>.Answered { Response.CallParams: { } parameters }
                ? parameters[ScriptedGuest.Owner] : null;
            var heard = await _heard.GetAsync(step.Context, () => [], cancellationToken);
            await step.Context.SendActivityAsync(ScriptedGuest.Told(heard.Count, answer), cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }
    }
}
