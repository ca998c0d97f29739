#nullable enable
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens whose signature has been checked already: a channel sends the same one for about an hour, and checking it again would be
/// a large part of a turn. Keyed by hash, so that no token lies in memory; an entry ends with its token or with the keys it was checked by.
/// </summary>
internal sealed class TokenCache<T>(TimeProvider time) where T : class, TokenCache<T>.IEntry
{
    private const int Capacity = 1024;

    private readonly ConcurrentDictionary<Hash, T> _entries = new();

    internal interface IEntry
    {
        ValidatedToken Token { get; }
    }

    public static Hash HashOf(ReadOnlySpan<char> token)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var length = Encoding.UTF8.GetByteCount(token);
        var bytes = length <= 4096 ? stackalloc byte[length] : new byte[length];
        Encoding.UTF8.GetBytes(token, bytes);
        SHA256.HashData(bytes, hash);
        return MemoryMarshal.Read<Hash>(hash);
    }

    public async ValueTask<T?> FindAsync(Hash hash, CancellationToken cancellationToken)
    {
        if (!_entries.TryGetValue(hash, out var entry))
        {
            return null;
        }

        var keys = await entry.Token.Store.GetAsync(cancellationToken).ConfigureAwait(false);
        if (keys == entry.Token.Keys && time.GetUtcNow() < entry.Token.Ends)
        {
            return entry;
        }

        _entries.TryRemove(hash, out _);
        return null;
    }

    public void Add(Hash hash, T entry)
    {
        if (_entries.Count >= Capacity)
        {
            MakeRoom();
        }

        _entries[hash] = entry;
    }

    private void MakeRoom()
    {
        var now = time.GetUtcNow();
        foreach (var (hash, entry) in _entries)
        {
            if (entry.Token.Ends <= now)
            {
                _entries.TryRemove(hash, out _);
            }
        }

        if (_entries.Count >= Capacity)
        {
            _entries.Clear();
        }
    }

    internal readonly record struct Hash(ulong A, ulong B, ulong C, ulong D);
}
