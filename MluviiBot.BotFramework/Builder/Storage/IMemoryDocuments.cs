#nullable enable
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Microsoft.Bot.Builder;

/// <summary>How <see cref="MemoryStorage"/> keeps its items.</summary>
internal interface IMemoryDocuments
{
    bool TryRead(string key, [NotNullWhen(true)] out object? item);

    void Write(string key, object? item);

    void Remove(string key);
}

/// <summary>Versions of stored items, as <see cref="IStoreItem.ETag"/> shows them.</summary>
internal static class ETags
{
    private const string Any = "*";

    /// <param name="version">Of what is stored; null when nothing is.</param>
    /// <exception cref="ArgumentException">The item was read from another version.</exception>
    public static void ThrowIfStale(string key, object? item, string? version)
    {
        if (item is IStoreItem { ETag: { Length: > 0 } expected } && expected != Any && version is not null && version != expected)
        {
            throw new ArgumentException(
                $"Etag conflict: '{key}' was changed by another writer.\r\n\r\nOriginal: {expected}\r\nCurrent: {version}");
        }
    }

    public static string Of(long version) => version.ToString(CultureInfo.InvariantCulture);
}
