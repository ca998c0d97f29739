using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace MluviiBot.Extensions.Turns;

/// <summary>Keys of the state that any store can keep, whatever a bot makes them of: a guest's name, an address, what somebody typed.</summary>
internal static class StorableKey
{
    // In bytes of UTF-8; PostgreSQL takes 2,700 in an index.
    private const int Longest = 2000;

    /// <summary>The key itself, or its hash when no database takes it.</summary>
    public static string Of(string key) => TurnLanes.IsText(key) && Encoding.UTF8.GetByteCount(key) <= Longest
        ? key
        : $"sha256/{Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(key.AsSpan())))}";
}
