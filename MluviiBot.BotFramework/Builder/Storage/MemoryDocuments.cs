#nullable enable
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder;

/// <summary>Items as UTF-8 JSON. Nothing is locked while JSON is made or read.</summary>
internal sealed class MemoryDocuments : IMemoryDocuments
{
    private readonly ConcurrentDictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private long _version;

    public bool TryRead(string key, [NotNullWhen(true)] out object? item)
    {
        item = null;
        if (!_documents.TryGetValue(key, out var document) || StoredJson.Read(document.Json) is not { } read)
        {
            return false;
        }

        if (read is IStoreItem storeItem)
        {
            storeItem.ETag = ETags.Of(document.Version);
        }

        item = read;
        return true;
    }

    /// <summary>Bot state with the JSON it was read from; false when something else lies under the key.</summary>
    public bool TryReadState(string key, [NotNullWhen(true)] out BotState.CachedBotState? state)
    {
        if (!_documents.TryGetValue(key, out var document))
        {
            state = BotState.CachedBotState.FromJson(new Dictionary<string, object>(), StateImage.Empty);
            return true;
        }

        state = StoredJson.Read(document.Json) is Dictionary<string, object> values
            ? BotState.CachedBotState.FromJson(values, new StateImage(document.Json, whole: true))
            : null;
        return state is not null;
    }

    public void WriteState(string key, StateImage state) => _documents[key] = new Document(state.Json, NextVersion());

    public void Write(string key, object? item)
    {
        var document = new Document(StoredJson.Write(item), NextVersion());
        if (item is not IStoreItem)
        {
            _documents[key] = document;
            return;
        }

        while (true)
        {
            if (!_documents.TryGetValue(key, out var current))
            {
                if (_documents.TryAdd(key, document))
                {
                    return;
                }
            }
            else
            {
                ETags.ThrowIfStale(key, item, ETags.Of(current.Version));
                if (_documents.TryUpdate(key, document, current))
                {
                    return;
                }
            }
        }
    }

    public void Remove(string key) => _documents.TryRemove(key, out _);

    private long NextVersion() => Interlocked.Increment(ref _version);

    // A class, so that TryUpdate compares by identity.
    private sealed class Document(byte[] json, long version)
    {
        public byte[] Json => json;

        public long Version => version;
    }
}
