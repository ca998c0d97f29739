using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>The record of one activity, for those who know only its name or have only the record.</summary>
internal abstract class ActivityContract(Type record)
{
    private readonly byte[] _utf8Name = Encoding.UTF8.GetBytes(record.Name);

    public Type Record => record;

    /// <summary>Name on the wire.</summary>
    public string Name => record.Name;

    /// <summary>The same in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8Name => _utf8Name;

    /// <summary>Reads the members from where the reader stands, the start of the object or the end of a member, to the end of the object.</summary>
    /// <exception cref="JsonException">The rest is malformed, or no record can hold it.</exception>
    public abstract MluviiActivity Read(ref Utf8JsonReader reader);

    /// <summary>Names of the members that were sent and could not be read, never their values; those of parts with a path.</summary>
    public abstract IEnumerable<string> Unreadable(MluviiActivity activity);

    public abstract void Write(JsonBuffer buffer, MluviiActivity activity, MluviiCasing casing);
}

/// <inheritdoc/>
internal sealed class ActivityContract<T>() : ActivityContract(typeof(T))
    where T : MluviiActivity
{
    private readonly ObjectConverter<T> _converter = new();

    public override MluviiActivity Read(ref Utf8JsonReader reader) => _converter.ReadMembers(ref reader);

    public override IEnumerable<string> Unreadable(MluviiActivity activity) => _converter.Unreadable((T)activity);

    public override void Write(JsonBuffer buffer, MluviiActivity activity, MluviiCasing casing) => _converter.Write(buffer, (T)activity, casing);
}
