using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>Reads a value in every form it is known to come in, and says so when it cannot.</summary>
internal abstract class LenientConverter<T>
{
    /// <summary>Reads the value.</summary>
    /// <returns>False when it cannot be read; the reader then still stands at its start.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, out T? value);

    /// <summary>Reads several values out of one that is not an array (flags).</summary>
    public virtual bool TryReadMany(ref Utf8JsonReader reader, out T[] values)
    {
        values = [];
        return false;
    }

    /// <summary>Whether a value that is not null stands for a member that is not there.</summary>
    public virtual bool IsMissing(T value) => false;

    /// <summary>What in the value could not be read and is kept as sent: paths of members, an empty one for the value itself.</summary>
    public virtual IEnumerable<string> Unreadable(T value) => [];

    public abstract void Write(JsonBuffer buffer, T value, MluviiCasing casing);
}

/// <summary>The same for a value that may be missing.</summary>
internal sealed class OptionalConverter<T>(LenientConverter<T> inner) : LenientConverter<T?>
    where T : struct
{
    public override bool TryRead(ref Utf8JsonReader reader, out T? value)
    {
        var isRead = inner.TryRead(ref reader, out var read);
        value = isRead ? read : null;
        return isRead;
    }

    public override void Write(JsonBuffer buffer, T? value, MluviiCasing casing) => inner.Write(buffer, value.GetValueOrDefault(), casing);
}
