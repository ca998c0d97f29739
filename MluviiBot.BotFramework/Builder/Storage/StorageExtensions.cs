namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    /// <summary>The items of that type; an item of another type is left out.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default) where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var read = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        var items = new Dictionary<string, TStoreItem>(read.Count);
        foreach (var (key, value) in read)
        {
            if (value is TStoreItem item)
            {
                items[key] = item;
            }
        }

        return items;
    }
}
