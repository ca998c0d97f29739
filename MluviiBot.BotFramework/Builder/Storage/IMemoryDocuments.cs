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
    /// <exception cref="Exception">The item was read from another version: of this very type, as bots and their tests expect it.</exception>
    public static void ThrowIfStale(string key, object? item, string? version)
    {
        if (item is IStoreItem { ETag: { } expected } && expected != Any && version is not null && version != expected)
        {
#pragma warning disable CA2201 // The SDK's storage throws no other.
            throw new Exception(
                $"Etag conflict: '{key}' was changed by another writer.\r\n\r\nOriginal: {expected}\r\nCurrent: {version}");
#pragma warning restore CA2201
        }
    }

    public static string Of(long version) => version.ToString(CultureInfo.InvariantCulture);
}
