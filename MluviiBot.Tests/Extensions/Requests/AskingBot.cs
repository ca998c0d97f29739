using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using MluviiBot.Extensions;
using MluviiBot.Extensions.Requests;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>
/// Runs a script of steps when the guest writes; "stop" cancels it, "aside" runs another script on top of it. Notes the answers that
/// nobody waits for.
/// </summary>
internal sealed class AskingBot : IBot
{
    private readonly ConversationState _state;
    private readonly MluviiRequests _requests;
    private readonly DialogSet _dialogs;

    public AskingBot(ConversationState state, MluviiRequests requests, Script script)
    {
        _state = state;
        _requests = requests;
        _dialogs = new DialogSet(state.CreateProperty<DialogState>(nameof(DialogState)));

        // As in a real bot, the steps lie in a component.
        _dialogs.Add(new ComponentDialog("main").AddDialog(new WaterfallDialog("script", script.Steps)).AddDialog(new TextPrompt("text")));
        _dialogs.Add(new WaterfallDialog("aside", script.Aside));
        _dialogs.AddMluviiRequests(requests).AddMluviiRequests(requests);
    }

    /// <summary>Names of the answers that came as events.</summary>
    public ConcurrentQueue<string> Events { get; } = new();

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var dialogs = await _dialogs.CreateContextAsync(turnContext, cancellationToken);
        var receipt = await _requests.ReceiveAsync(turnContext, cancellationToken);
        if (receipt is MluviiReceipt.Unawaited && turnContext.Activity.TryGetMluvii(out var answer))
        {
            Events.Enqueue(answer.Activity);
        }
        else if (turnContext.Activity.Text == "stop")
        {
            await dialogs.CancelAllDialogsAsync(cancellationToken);
        }
        else if (turnContext.Activity.Text == "aside")
        {
            await dialogs.BeginDialogAsync("aside", null, cancellationToken);
        }
        else if ((await dialogs.ContinueDialogAsync(cancellationToken)).Status is DialogTurnStatus.Empty && turnContext.Activity.Type == ActivityTypes.Message)
        {
            await dialogs.BeginDialogAsync("main", null, cancellationToken);
        }

        await _state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    /// <summary>What the bot does.</summary>
    public sealed record Script(WaterfallStep[] Steps, WaterfallStep[] Aside);
}
