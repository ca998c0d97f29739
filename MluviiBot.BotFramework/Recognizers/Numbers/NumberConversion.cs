#nullable enable
namespace Microsoft.Recognizers.Text;

/// <summary>Fits a recognised number into a type, or says that it does not fit.</summary>
/// <typeparam name="T">One of the types below.</typeparam>
internal static class NumberConversion<T> where T : struct
{
    public static bool IsSupported { get; } =
        typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(float) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal);

    public static bool TryConvert(RecognizedNumber number, out T value)
    {
        // The comparisons are constants for the JIT: each T keeps one branch and no boxing.
        object? converted = null;
        if (typeof(T) == typeof(int))
        {
            converted = IsWhole(number, int.MinValue, int.MaxValue) ? (int)number.Exact!.Value : null;
        }
        else if (typeof(T) == typeof(long))
        {
            converted = IsWhole(number, long.MinValue, long.MaxValue) ? (long)number.Exact!.Value : null;
        }
        else if (typeof(T) == typeof(float))
        {
            converted = float.IsFinite((float)number.Approximate) ? (float)number.Approximate : null;
        }
        else if (typeof(T) == typeof(double))
        {
            converted = double.IsFinite(number.Approximate) ? number.Approximate : null;
        }
        else if (typeof(T) == typeof(decimal))
        {
            converted = number.Exact;
        }

        value = converted is T fitting ? fitting : default;
        return converted is T;
    }

    private static bool IsWhole(RecognizedNumber number, decimal min, decimal max)
        => number.Exact is { } exact && exact == decimal.Truncate(exact) && exact >= min && exact <= max;
}
