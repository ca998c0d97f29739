using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace MluviiBot.Benchmarks.Servers;

/// <summary>Two text prompts in a waterfall, over and over: state is read and written with each turn.</summary>
internal sealed class WaterfallBot : ActivityHandler
{
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly ComponentDialog _dialog = new("order");

    public WaterfallBot(ConversationState state)
    {
        _state = state;
        _dialogState = state.CreateProperty<DialogState>("DialogState");
        _dialog.AddDialog(new WaterfallDialog("steps",
        [
            (step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, token),
            (step, token) =>
            {
                step.Values["name"] = step.Result;
                return step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text($"Hello {step.Result}, where do you live?") }, token);
            },
            (step, token) => step.ReplaceDialogAsync("steps", cancellationToken: token),
        ]));
        _dialog.AddDialog(new TextPrompt("text"));
        _dialog.InitialDialogId = "steps";
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await _dialog.RunAsync(turnContext, _dialogState, cancellationToken);
        await _state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }
}
