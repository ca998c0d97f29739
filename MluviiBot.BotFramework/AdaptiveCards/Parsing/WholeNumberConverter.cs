#nullable enable
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Writes 5 as 5, where Json.NET would write 5.0 for a double.</summary>
internal sealed class WholeNumberConverter : JsonConverter<double>
{
    /// <summary>Above this a double no longer holds every whole number.</summary>
    private const double Exact = 1L << 53;

    public static object Compact(double value) => double.IsInteger(value) && Math.Abs(value) <= Exact ? (long)value : value;

    public override double ReadJson(JsonReader reader, Type objectType, double existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var text = Convert.ToString(reader.Value, CultureInfo.InvariantCulture);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw reader.Fault($"A number is expected, not '{text}'.");
    }

    public override void WriteJson(JsonWriter writer, double value, JsonSerializer serializer) => writer.WriteValue(Compact(value));
}
