using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>Text; a number or a boolean is taken as its text.</summary>
internal sealed class TextConverter : LenientConverter<string?>
{
    public override bool TryRead(ref Utf8JsonReader reader, out string? value)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Read(ref reader),
            JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
        return value is not null || reader.TokenType is JsonTokenType.Null;
    }

    public override void Write(JsonBuffer buffer, string? value, MluviiCasing casing)
    {
        if (value is null)
        {
            buffer.WriteNull();
        }
        else
        {
            buffer.WriteString(value);
        }
    }
}

/// <summary>A whole number, also as text or with a fraction of zero.</summary>
internal sealed class Int64Converter : LenientConverter<long>
{
    public override bool TryRead(ref Utf8JsonReader reader, out long value)
    {
        value = 0;
        if (reader.TokenType is JsonTokenType.Number && reader.TryGetInt64(out value))
        {
            return true;
        }

        // Most texts that come this way are words: no need to ask the parser.
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String)
            || reader.ValueSpan is not [(>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.', ..]
            || !Utf8Parser.TryParse(reader.ValueSpan, out decimal number, out var length)
            || length != reader.ValueSpan.Length
            || number != decimal.Truncate(number)
            || number is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        value = (long)number;
        return true;
    }

    public override void Write(JsonBuffer buffer, long value, MluviiCasing casing) => buffer.WriteNumber(value);
}

/// <summary>A whole number of 32 bits, in the same forms.</summary>
internal sealed class Int32Converter(Int64Converter wide) : LenientConverter<int>
{
    public override bool TryRead(ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        if (!wide.TryRead(ref reader, out var number) || number is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (int)number;
        return true;
    }

    public override void Write(JsonBuffer buffer, int value, MluviiCasing casing) => buffer.WriteNumber(value);
}

/// <summary>A number, also as text; infinity and NaN are none.</summary>
internal sealed class DoubleConverter : LenientConverter<double>
{
    public override bool TryRead(ref Utf8JsonReader reader, out double value)
    {
        value = 0;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDouble(out value),
            JsonTokenType.String => double.TryParse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out value),
            _ => false,
        }
        && double.IsFinite(value);
    }

    public override void Write(JsonBuffer buffer, double value, MluviiCasing casing)
    {
        if (double.IsFinite(value))
        {
            buffer.WriteNumber(value);
        }
        else
        {
            buffer.WriteNull();
        }
    }
}

/// <summary>True or false, also as text in any casing, 1 or 0.</summary>
internal sealed class BooleanConverter : LenientConverter<bool>
{
    public override bool TryRead(ref Utf8JsonReader reader, out bool value)
    {
        var text = reader.ValueSpan;
        value = reader.TokenType is JsonTokenType.True or JsonTokenType.String or JsonTokenType.Number
            && (Ascii.EqualsIgnoreCase(text, "true"u8) || text.SequenceEqual("1"u8));
        return value
            || reader.TokenType is JsonTokenType.False
            || (reader.TokenType is JsonTokenType.String or JsonTokenType.Number
                && (Ascii.EqualsIgnoreCase(text, "false"u8) || text.SequenceEqual("0"u8)));
    }

    public override void Write(JsonBuffer buffer, bool value, MluviiCasing casing) => buffer.WriteBoolean(value);
}

/// <summary>A GUID in any of its usual forms; written with hyphens, in lower case.</summary>
internal sealed class GuidConverter : LenientConverter<Guid>
{
    public override bool TryRead(ref Utf8JsonReader reader, out Guid value)
    {
        value = default;
        return reader.TokenType is JsonTokenType.String
            && (reader.TryGetGuid(out value) || Guid.TryParse(JsonText.Read(ref reader), CultureInfo.InvariantCulture, out value));
    }

    public override void Write(JsonBuffer buffer, Guid value, MluviiCasing casing)
    {
        Span<char> text = stackalloc char[36];
        value.TryFormat(text, out _);
        buffer.WriteString(text);
    }
}

/// <summary>A time; any text is one.</summary>
internal sealed class TimeConverter : LenientConverter<MluviiTime>
{
    public override bool TryRead(ref Utf8JsonReader reader, out MluviiTime value)
    {
        value = reader.TokenType is JsonTokenType.String ? new MluviiTime(JsonText.Read(ref reader)) : default;
        return reader.TokenType is JsonTokenType.String;
    }

    public override void Write(JsonBuffer buffer, MluviiTime value, MluviiCasing casing) => buffer.WriteString(value.Text);
}

/// <summary>JSON that nobody looks into.</summary>
internal sealed class RawJsonConverter : LenientConverter<RawJson>
{
    public override bool TryRead(ref Utf8JsonReader reader, out RawJson value)
    {
        value = new RawJson(JsonText.ReadRaw(ref reader).ToArray());
        return true;
    }

    public override void Write(JsonBuffer buffer, RawJson value, MluviiCasing casing)
    {
        if (value.Utf8.IsEmpty)
        {
            buffer.WriteNull();
        }
        else
        {
            buffer.WriteRaw(value.Utf8);
        }
    }
}
