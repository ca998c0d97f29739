#nullable enable
using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The width of a table's column: a weight, which is a number on the wire, or pixels, which are a text.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct TableColumnWidth(double Number, bool IsPixels)
{
    /// <summary>Zero takes back what was said in the same unit, and leaves the other alone.</summary>
    public TableColumnWidth With(double number, bool isPixels) => number > 0 ? new(number, isPixels) : isPixels == IsPixels ? default : this;

    private sealed class Converter : JsonConverter<TableColumnWidth>
    {
        private const string Pixels = "px";

        public override TableColumnWidth ReadJson(
            JsonReader reader, Type objectType, TableColumnWidth existingValue, bool hasExistingValue, JsonSerializer serializer)
        {
            var text = Convert.ToString(reader.Value, CultureInfo.InvariantCulture) ?? string.Empty;
            var isPixels = text.EndsWith(Pixels, StringComparison.OrdinalIgnoreCase);
            var digits = isPixels ? text.AsSpan(0, text.Length - Pixels.Length) : text;
            return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                ? new TableColumnWidth(number, isPixels)
                : throw reader.Fault($"'{text}' is not a column's width: it must be a weight as 2, or as 80px.");
        }

        public override void WriteJson(JsonWriter writer, TableColumnWidth value, JsonSerializer serializer) =>
            writer.WriteValue(value.IsPixels ? FormattableString.Invariant($"{value.Number}{Pixels}") : WholeNumberConverter.Compact(value.Number));
    }
}
