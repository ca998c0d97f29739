#nullable enable
using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Items as <see cref="JObject"/> in a dictionary that its owner may look into.</summary>
internal sealed class MemoryObjects(JsonSerializer? serializer, Dictionary<string, JObject> objects) : IMemoryDocuments
{
    private const string ETagMember = "eTag";

    private readonly JsonSerializer _serializer = serializer ?? JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        MaxDepth = null,
    });

    private readonly Lock _gate = new();
    private long _version;

    public bool TryRead(string key, [NotNullWhen(true)] out object? item)
    {
        item = null;
        JObject? stored;
        lock (_gate)
        {
            // Replaced on every write, never changed: safe to read outside.
            if (!objects.TryGetValue(key, out stored))
            {
                return false;
            }
        }

        item = stored?.ToObject<object>(_serializer);
        if (item is IStoreItem storeItem && VersionOf(stored) is { } version)
        {
            storeItem.ETag = version;
        }

        return item is not null;
    }

    public void Write(string key, object? item)
    {
        var json = item is null ? null : JObject.FromObject(item, _serializer);
        (_serializer.SerializationBinder as AllowedTypesSerializationBinder)?.Verify();
        lock (_gate)
        {
            if (item is IStoreItem)
            {
                ETags.ThrowIfStale(key, item, VersionOf(objects.GetValueOrDefault(key)));
                json![ETagMember] = ETags.Of(_version++);
            }

            objects[key] = json!;
        }
    }

    public void Remove(string key)
    {
        lock (_gate)
        {
            objects.Remove(key);
        }
    }

    private static string? VersionOf(JObject? stored) => (string?)stored?.GetValue(ETagMember, StringComparison.OrdinalIgnoreCase);
}
