using MluviiBot.Extensions.Turns;

namespace MluviiBot.Tests.Storage;

public sealed class MemoryTurnStoreTests : TurnStoreContract
{
    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<ITurnStore> CreateAsync() => Task.FromResult<ITurnStore>(new MemoryTurnStore(Time));
}
