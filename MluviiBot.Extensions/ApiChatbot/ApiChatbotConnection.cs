using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using MluviiBot.Extensions.Turns;
using Newtonsoft.Json;

namespace MluviiBot.Extensions.ApiChatbot;

/// <summary>The way to guests through mluvii's API.</summary>
internal sealed class ApiChatbotConnection(ApiChatbotAdapter adapter, IServiceScopeFactory scopes) : ITurnConnection
{
    public const string ConnectionName = "MluviiApi";

    public string Name => ConnectionName;

    public async Task RunTurnAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        var activity = ActivityJson.Read(arrival.Payload!);
        activity.Id = FormattableString.Invariant($"{activity.Conversation.Id}|{arrival.Sequence:D7}");
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await adapter.RunTurnAsync(activity, scope.ServiceProvider.GetRequiredService<IBot>(), cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<DeliveryOutcome> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return await adapter.DeliverAsync(ActivityJson.Read(delivery.Payload), cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return new DeliveryOutcome.Undeliverable("the stored activity cannot be read");
        }
    }
}
