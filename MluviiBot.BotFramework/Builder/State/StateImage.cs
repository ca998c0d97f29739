#nullable enable
using System.Security.Cryptography;

namespace Microsoft.Bot.Builder;

/// <summary>State at one moment, to compare with another: its whole JSON, or just a digest of it.</summary>
internal sealed class StateImage : IEquatable<StateImage>
{
    /// <summary>The image of state without values.</summary>
    public static readonly StateImage Empty = new(StoredJson.Write(new Dictionary<string, object>()), whole: true);

    public static readonly StateImage EmptyDigest = new(SHA256.HashData(Empty._bytes), whole: false);

    /// <summary>Equal to no other image.</summary>
    public static readonly StateImage Unlike = new([], whole: false);

    private readonly byte[] _bytes;

    public StateImage(byte[] bytes, bool whole)
    {
        _bytes = bytes;
        IsWhole = whole;
    }

    /// <summary>Whether <see cref="Json"/> can be had.</summary>
    public bool IsWhole { get; }

    public byte[] Json => IsWhole ? _bytes : throw new InvalidOperationException("A digest does not hold the JSON it was made of.");

    public static StateImage Whole(IDictionary<string, object> state) => new(StoredJson.Write(state), whole: true);

    public static StateImage Digest(IDictionary<string, object> state)
    {
        var digest = new byte[SHA256.HashSizeInBytes];
        StoredJson.Write(state, digest, static (json, digest) => SHA256.HashData(json, digest));
        return new StateImage(digest, whole: false);
    }

    public bool Equals(StateImage? other)
    {
        if (other is null || ReferenceEquals(this, Unlike) || ReferenceEquals(other, Unlike))
        {
            return false;
        }

        return IsWhole == other.IsWhole
            ? _bytes.AsSpan().SequenceEqual(other._bytes)
            : ToDigest().AsSpan().SequenceEqual(other.ToDigest());
    }

    public override bool Equals(object? obj) => Equals(obj as StateImage);

    public override int GetHashCode() => _bytes.Length;

    private byte[] ToDigest() => IsWhole ? SHA256.HashData(_bytes) : _bytes;
}
