using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MluviiBot.Extensions.Turns;

/// <summary>
/// The storage of a bot whose turns are all or nothing. In a turn, changes are seen by the turn at once and by others when it is committed; outside
/// one, everything goes to the store at once.
/// </summary>
/// <remarks>An <see cref="IStoreItem.ETag"/> other than null and <c>*</c> is the version that the item must still have.</remarks>
/// <param name="store">Where it lies.</param>
/// <param name="logger">Told what cannot be read.</param>
/// <param name="options">Which types may be stored; the defaults when there are none.</param>
public sealed partial class TurnStorage(ITurnStore store, ILogger<TurnStorage> logger, IOptions<TurnOptions>? options = null) : IStorage
{
    private const string AnyVersion = "*";

    private readonly StateJson _json = new(new AllowedTypes(options?.Value.StateTypes ?? []));

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var turn = Turn.Current;
        var items = new Dictionary<string, object>(keys.Length);
        List<string>? unknown = null;
        foreach (var key in keys)
        {
            if (turn is not null && turn.State.TryRead(StorableKey.Of(key), out var item))
            {
                Add(items, key, item);
            }
            else
            {
                (unknown ??= []).Add(key);
            }
        }

        if (unknown is not null)
        {
            var stored = await ReadAsync(turn, [.. unknown.Select(StorableKey.Of)], cancellationToken).ConfigureAwait(false);
            foreach (var key in unknown)
            {
                StateItem? item = stored.TryGetValue(StorableKey.Of(key), out var found) ? found : null;
                turn?.State.NoteRead(StorableKey.Of(key), item);
                Add(items, key, item);
            }
        }

        return items;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An item was changed by someone else since it was read; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">An item holds something of a type that stored state may not name; the text says how to allow it.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return ChangeAsync([.. changes.Select(change => new StateChange(StorableKey.Of(change.Key), JsonOf(change.Value), VersionOf(change.Value)))], cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return ChangeAsync([.. keys.Select(key => new StateChange(StorableKey.Of(key), null))], cancellationToken);
    }

    private string JsonOf(object item) => item is StoredBag bag ? bag.ToJson() : _json.Write(item);

    private static long? VersionOf(object item) =>
        item is IStoreItem { ETag: { Length: > 0 } version } && version != AnyVersion
            ? long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : long.MaxValue
            : null;

    private async Task<IReadOnlyDictionary<string, StateItem>> ReadAsync(Turn? turn, string[] keys, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadStateAsync(keys, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (turn is not null && !cancellationToken.IsCancellationRequested)
        {
            turn.StoreFailure = exception;
            throw;
        }
    }

    private async Task ChangeAsync(IReadOnlyList<StateChange> changes, CancellationToken cancellationToken)
    {
        var conflict = Turn.Current is { } turn
            ? changes.FirstOrDefault(change => !turn.State.TryChange(change))?.Key
            : await store.WriteStateAsync(changes, cancellationToken).ConfigureAwait(false);
        if (conflict is not null)
        {
            throw new ArgumentException($"ETag conflict: '{conflict}' was changed by someone else since it was read. Read it again and repeat the change.");
        }
    }

    private void Add(Dictionary<string, object> items, string key, StateItem? stored)
    {
        if (stored is not { } item)
        {
            return;
        }

        object? value;
        try
        {
            value = _json.Read(item.Json);
        }
        catch (UnreadableStateException unreadable)
        {
            var kind = KindOf(key);
            Log.Unreadable(logger, kind, unreadable.Type);
            Turn.Current?.Tell(new LostState(kind));
            return;
        }

        if (value is IStoreItem storeItem && item.Version > 0)
        {
            storeItem.ETag = item.Version.ToString(CultureInfo.InvariantCulture);
        }

        if (value is not null)
        {
            // Bot state, which a turn saves if it has changed it.
            items[key] = value is Dictionary<string, object> bag && Turn.Current is not null ? new StoredBag(bag, item.Json, _json) : value;
        }
    }

    private static string KindOf(string key) => key.Split('/') is [_, var kind, ..] ? kind : "other";

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Stored state of {Kind} cannot be read ({Type}); it counts as not there, the guest starts over.")]
        public static partial void Unreadable(ILogger logger, string kind, string type);
    }
}
