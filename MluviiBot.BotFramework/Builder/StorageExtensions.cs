namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    public static Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default) where TStoreItem : class => throw new NotImplementedException();
}
