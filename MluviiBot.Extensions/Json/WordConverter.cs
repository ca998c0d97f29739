using System.Globalization;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>A word, or the number that stands for it in mluvii's models (flags: numbers added up).</summary>
/// <remarks>A number without a word keeps its digits as the word and is written as a number.</remarks>
internal sealed class WordConverter<T>(Int64Converter numbers) : LenientConverter<T>
    where T : struct, IWireWord<T>
{
    public override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        value = default;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return false;
        }

        if (numbers.TryRead(ref reader, out var number))
        {
            value = Create(number);
            return true;
        }

        if (reader.TokenType is JsonTokenType.Number)
        {
            return false;
        }

        value = T.Create(JsonText.Read(ref reader));
        return true;
    }

    public override bool TryReadMany(ref Utf8JsonReader reader, out T[] values)
    {
        values = [];
        if (!T.IsFlags || reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return false;
        }

        if (numbers.TryRead(ref reader, out var number))
        {
            values = [.. Split(number)];
            return true;
        }

        if (reader.TokenType is JsonTokenType.Number)
        {
            return false;
        }

        // "BUSINESS_HOURS, QUEUE_FULL": how .NET writes flags as text.
        var words = JsonText.Read(ref reader).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        values = Array.ConvertAll(words, T.Create);
        return true;
    }

    public override void Write(JsonBuffer buffer, T value, MluviiCasing casing)
    {
        if (value.Word is null)
        {
            buffer.WriteNull();
        }
        else if (long.TryParse(value.Word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            buffer.WriteNumber(number);
        }
        else
        {
            buffer.WriteString(value.Word);
        }
    }

    private static IEnumerable<T> Split(long number)
    {
        if (number <= 0 || T.FromNumber(number) is not null)
        {
            yield return Create(number);
            yield break;
        }

        for (var bit = 1L; bit > 0 && bit <= number; bit <<= 1)
        {
            if ((number & bit) != 0)
            {
                yield return Create(bit);
            }
        }
    }

    private static T Create(long number) => T.FromNumber(number) ?? T.Create(number.ToString(CultureInfo.InvariantCulture));
}
