#nullable enable
namespace Microsoft.Bot.Schema.Json;

/// <summary>The members of a type in the order they are written, found by the bytes of their names.</summary>
internal sealed class MemberTable<T>
{
    private const int BucketCount = 64;

    private readonly MemberCodec<T>[] _members;
    private readonly int[][] _buckets;

    public MemberTable(IEnumerable<MemberCodec<T>> members)
    {
        _members = members.ToArray();
        _buckets = Enumerable.Range(0, BucketCount)
            .Select(bucket => Enumerable.Range(0, _members.Length).Where(i => BucketOf(_members[i].Utf8Name) == bucket).ToArray())
            .ToArray();
    }

    public int Count => _members.Length;

    public MemberCodec<T> this[int index] => _members[index];

    /// <returns>Negative when there is no member of exactly that name.</returns>
    public int IndexOf(ReadOnlySpan<byte> utf8Name)
    {
        foreach (var index in _buckets[BucketOf(utf8Name)])
        {
            if (utf8Name.SequenceEqual(_members[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }

    public bool HasInOtherCase(string name) => Array.Exists(_members, member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static int BucketOf(ReadOnlySpan<byte> utf8Name) =>
        utf8Name.IsEmpty ? 0 : ((utf8Name.Length * 5) + (utf8Name[0] * 3) + utf8Name[^1]) % BucketCount;
}
