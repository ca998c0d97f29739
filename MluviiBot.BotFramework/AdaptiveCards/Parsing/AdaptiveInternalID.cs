using System.Globalization;

namespace AdaptiveCards;

/// <summary>Tells elements apart whether or not they have an id; unique within the process, never on the wire.</summary>
public class AdaptiveInternalID
{
    public static readonly uint Invalid;

    private static uint _last = Invalid;

    private readonly uint _value;

    /// <summary>An id that belongs to no element.</summary>
    public AdaptiveInternalID()
    {
    }

    private AdaptiveInternalID(uint value) => _value = value;

    /// <summary>The id that <see cref="Next"/> gave out last, on whatever thread.</summary>
    public static AdaptiveInternalID Current() => new(Volatile.Read(ref _last));

    public static AdaptiveInternalID Next() => new(Interlocked.Increment(ref _last));

    public override bool Equals(object obj) => obj is AdaptiveInternalID other && other._value == _value;

    public override int GetHashCode() => _value.GetHashCode();

    public override string ToString() => _value.ToString(CultureInfo.InvariantCulture);
}
