using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Turns;
using Newtonsoft.Json;

namespace MluviiBot.Extensions.Requests;

/// <summary>Begins a turn in a conversation that nobody writes in, and runs the bot in it when a dialog has waited for that.</summary>
internal sealed class ProactiveTurn(IServiceProvider services, MluviiRequests requests, MluviiDeadlines deadlines, ConversationState state)
{
    /// <exception cref="InvalidOperationException">No adapter is registered.</exception>
    public Task RunAsync(Wakeup wakeup, CancellationToken cancellationToken)
    {
        var deadline = JsonConvert.DeserializeObject<Deadline>(wakeup.Payload)!;
        return WakeupTurn.RunAsync(wakeup.Id, () => AdapterOf(deadline).ContinueConversationAsync(
            BotAdapters.AppIdIn(services), deadline.Conversation, (turnContext, token) => ResumeAsync(turnContext, wakeup.Id, token), cancellationToken));
    }

    private async Task ResumeAsync(ITurnContext turnContext, string id, CancellationToken cancellationToken)
    {
        turnContext.Activity.Name = MluviiRequests.TimedOutEvent;
        turnContext.Activity.Value = id;
        if (await requests.ReceiveAsync(turnContext, cancellationToken).ConfigureAwait(false) is MluviiReceipt.Awaited)
        {
            var scope = services.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turnContext, cancellationToken).ConfigureAwait(false);
            }
        }
        else
        {
            await state.SaveChangesAsync(turnContext, force: false, cancellationToken).ConfigureAwait(false);
        }

        if (await requests.DueAsync(turnContext, id, cancellationToken).ConfigureAwait(false) is { } again)
        {
            await deadlines.SetAsync(turnContext, id, again, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await deadlines.FinishAsync(id, cancellationToken).ConfigureAwait(false);
        }
    }

    private BotAdapter AdapterOf(Deadline deadline)
    {
        var adapters = BotAdapters.In(services).ToList();
        return adapters.Find(adapter => adapter.GetType().FullName == deadline.Adapter) ?? adapters.FirstOrDefault()
            ?? throw new InvalidOperationException("No adapter to resume conversations with: register a BotAdapter or an IBotFrameworkHttpAdapter that is one.");
    }
}
