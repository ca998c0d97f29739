using System.Text.Json;
using System.Text.Json.Serialization;

namespace MluviiBot.Extensions.Json;

/// <summary>Reads a value in every form it is known to come in, and never throws: what it cannot read is noted in <see cref="Unreadable"/>.</summary>
internal abstract class LenientConverter<T> : JsonConverter<T>
{
    /// <summary>Reads the value.</summary>
    /// <returns>False when it cannot be read; the reader then still stands at its start.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out T? value);

    /// <summary>Reads several values out of one that is not an array (flags).</summary>
    public virtual bool TryReadMany(ref Utf8JsonReader reader, out T[] values)
    {
        values = [];
        return false;
    }

    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (TryRead(ref reader, options, out var value))
        {
            return value;
        }

        Unreadable.Note(ref reader);
        return default;
    }
}

/// <summary>The same for a value that may be missing: null is null, and unreadable is null too.</summary>
internal sealed class OptionalConverter<T>(LenientConverter<T> inner) : LenientConverter<T?>
    where T : struct
{
    public override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out T? value)
    {
        value = null;
        if (reader.TokenType is JsonTokenType.Null)
        {
            return true;
        }

        if (!inner.TryRead(ref reader, options, out var read))
        {
            return false;
        }

        value = read;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } present)
        {
            inner.Write(writer, present, options);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
