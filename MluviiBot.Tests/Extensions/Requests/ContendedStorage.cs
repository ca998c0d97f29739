using Microsoft.Bot.Builder;

namespace MluviiBot.Tests.Extensions.Requests;

/// <summary>A storage in which someone else writes between a read and a write.</summary>
internal sealed class ContendedStorage : IStorage
{
    private readonly MemoryStorage _storage = new();
    private string? _prefix;
    private Func<Task>? _other;

    /// <summary>Runs once, right before the next write of a key with this prefix.</summary>
    public void JustBefore(string prefix, Func<Task> other) => (_prefix, _other) = (prefix, other);

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => _storage.ReadAsync(keys, cancellationToken);

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        if (_other is { } other && changes.Keys.Any(key => key.StartsWith(_prefix!, StringComparison.Ordinal)))
        {
            _other = null;
            await other();
        }

        await _storage.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _storage.DeleteAsync(keys, cancellationToken);
}
