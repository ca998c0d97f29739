using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps items in the memory of this process, detached from the objects they were written from. Everything is lost when the
/// process ends, and other machines do not see it: for tests and for state that may be lost.
/// </summary>
public class MemoryStorage : IStorage
{
    private readonly IMemoryDocuments _documents;

    /// <param name="dictionary">Where the items are kept, as JSON that may be inspected and prepared; null keeps them inside.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(null, dictionary)
    {
    }

    /// <param name="jsonSerializer">
    /// Makes the JSON. Without <see cref="TypeNameHandling"/> values come back as <see cref="JToken"/>; with it, an
    /// <see cref="AllowedTypesSerializationBinder"/> restricts what may be written.
    /// </param>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        _documents = jsonSerializer is null && dictionary is null
            ? new MemoryDocuments()
            : new MemoryObjects(jsonSerializer, dictionary ?? []);
    }

    /// <summary>The text form, which bot state reads and writes directly; null when the items are kept as objects.</summary>
    internal MemoryDocuments Documents => _documents as MemoryDocuments;

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var key in keys)
        {
            _documents.Remove(key);
        }

        return Task.CompletedTask;
    }

    /// <summary>The items that exist; a key without one is left out.</summary>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        var items = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (_documents.TryRead(key, out var item))
            {
                items[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <summary>Writes each item; one with an <see cref="IStoreItem.ETag"/> other than null and "*" only over the version it was read from.</summary>
    /// <exception cref="Exception">The item was changed by another writer meanwhile.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var (key, item) in changes)
        {
            _documents.Write(key, item);
        }

        return Task.CompletedTask;
    }
}
