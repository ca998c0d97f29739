using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MluviiBot.Extensions.Requests;

/// <summary>Begins a turn in a conversation that nobody writes in, and runs the bot in it when a dialog has waited for that.</summary>
internal sealed class ProactiveTurn(IServiceProvider services, MluviiRequests requests, ConversationState state, IConfiguration? configuration = null)
{
    // The id of a bot that runs without authentication; the adapter wants one.
    private const string NoAppId = "00000000-0000-0000-0000-000000000000";

    /// <returns>When the conversation is to be woken again because of this request; null when never.</returns>
    /// <exception cref="InvalidOperationException">No adapter is registered.</exception>
    public async Task<DateTimeOffset?> RunAsync(string id, Deadline deadline, CancellationToken cancellationToken)
    {
        // Stays null when the bot fails and its adapter says so to the guest: his next message finds the time-out.
        DateTimeOffset? again = null;
        var appId = configuration?["MicrosoftAppId"] is { Length: > 0 } configured ? configured : NoAppId;
        await AdapterOf(deadline).ContinueConversationAsync(appId, deadline.Conversation, TurnAsync, cancellationToken).ConfigureAwait(false);
        return again;

        async Task TurnAsync(ITurnContext turnContext, CancellationToken turnCancellation)
        {
            turnContext.Activity.Name = MluviiRequests.TimedOutEvent;
            turnContext.Activity.Value = id;
            if (await requests.ReceiveAsync(turnContext, turnCancellation).ConfigureAwait(false) is MluviiReceipt.Awaited)
            {
                var scope = services.CreateAsyncScope();
                await using (scope.ConfigureAwait(false))
                {
                    await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turnContext, turnCancellation).ConfigureAwait(false);
                }
            }
            else
            {
                await state.SaveChangesAsync(turnContext, force: false, turnCancellation).ConfigureAwait(false);
            }

            again = await requests.DueAsync(turnContext, id, turnCancellation).ConfigureAwait(false);
        }
    }

    private BotAdapter AdapterOf(Deadline deadline)
    {
        var adapters = services.GetServices<BotAdapter>().Concat(services.GetServices<IBotFrameworkHttpAdapter>().OfType<BotAdapter>()).ToList();
        return adapters.Find(adapter => adapter.GetType().FullName == deadline.Adapter) ?? adapters.FirstOrDefault()
            ?? throw new InvalidOperationException("No adapter to resume conversations with: register a BotAdapter or an IBotFrameworkHttpAdapter that is one.");
    }
}
