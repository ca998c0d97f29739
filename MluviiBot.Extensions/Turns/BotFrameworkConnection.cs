using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;

namespace MluviiBot.Extensions.Turns;

/// <summary>The way to guests by the Bot Connector service, of a bot with a <see cref="MluviiCloudAdapter"/>.</summary>
/// <param name="services">Where adapter and bot are, which need the turn pipeline themselves.</param>
internal sealed class BotFrameworkConnection(IServiceProvider services) : ITurnConnection
{
    public const string ConnectionName = "BotFramework";

    public string Name => ConnectionName;

    public async Task RunTurnAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        var activity = ActivityJson.Read(arrival.Payload!);
        var scope = services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            await Adapter().ContinueConversationAsync(BotAdapters.AppIdIn(services), activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        }
    }

    public async Task<DeliveryOutcome> DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return await Adapter().DeliverAsync(BotAdapters.AppIdIn(services), ActivityJson.Read(delivery.Payload), cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return new DeliveryOutcome.Undeliverable("the stored activity cannot be read");
        }
    }

    private MluviiCloudAdapter Adapter() => BotAdapters.In(services).OfType<MluviiCloudAdapter>().FirstOrDefault()
        ?? throw new InvalidOperationException($"No {nameof(MluviiCloudAdapter)} is registered as IBotFrameworkHttpAdapter or BotAdapter.");
}
