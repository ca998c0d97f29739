using Microsoft.Bot.Builder;

namespace MluviiBot.Tests.BotFramework.Builder;

/// <summary>Another vendor's storage, as far as state can tell; counts what state asks of it.</summary>
/// <param name="slow">Whether it answers on another thread.</param>
internal sealed class CountingStorage(bool slow = false) : IStorage
{
    private readonly MemoryStorage _inner = new();

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public List<string> Keys { get; } = [];

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        await AnswerAsync(() => Reads++);
        return await _inner.ReadAsync(keys, cancellationToken);
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        await AnswerAsync(() =>
        {
            Writes++;
            Keys.AddRange(changes.Keys);
        });
        await _inner.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);

    private async Task AnswerAsync(Action note)
    {
        if (slow)
        {
            await Task.Yield();
        }

        lock (Keys)
        {
            note();
        }
    }
}
