using Microsoft.Extensions.Hosting;
using MluviiBot.Extensions.Turns;

namespace MluviiBot.Storage;

/// <summary>Opens the store before anybody needs it: what is wrong with it is said at the start, and the first guest does not wait.</summary>
internal sealed class OpenStoreAtStart(ITurnStore store) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => store.ShowLifeAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
