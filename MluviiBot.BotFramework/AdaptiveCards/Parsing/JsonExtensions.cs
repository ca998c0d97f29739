namespace AdaptiveCards;

public static class JsonExtensions
{
    public static bool IsHexDigit(this char c) => char.IsAsciiHexDigit(c);

    /// <summary>Whether it is one of the eight integer types from <c>byte</c> to <c>ulong</c>; enumerations are not.</summary>
    public static bool IsIntegerType(this Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return !type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64;
    }
}
