using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>The record of one activity, for those who know only its name or have only the record.</summary>
internal abstract class ActivityContract(Type record)
{
    public Type Record => record;

    /// <summary>Name on the wire.</summary>
    public string Name => record.Name;

    /// <summary>Reads the object that the reader stands at.</summary>
    /// <exception cref="JsonException">It is malformed, or no record can hold it.</exception>
    public abstract MluviiActivity Read(ref Utf8JsonReader reader);

    public abstract void Write(Utf8JsonWriter writer, MluviiActivity activity, MluviiCasing casing);
}

/// <inheritdoc/>
internal sealed class ActivityContract<T>() : ActivityContract(typeof(T))
    where T : MluviiActivity
{
    private readonly ObjectConverter<T> _converter = new();

    public override MluviiActivity Read(ref Utf8JsonReader reader) =>
        _converter.TryRead(ref reader, out var activity) ? activity! : throw new JsonException("No object.");

    public override void Write(Utf8JsonWriter writer, MluviiActivity activity, MluviiCasing casing) => _converter.Write(writer, (T)activity, casing);
}
