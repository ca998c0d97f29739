using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>A member of a JSON object and the property of the record it belongs to.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
internal abstract class Member<TRecord>(string name)
    where TRecord : MluviiObject
{
    private readonly JsonEncodedText _pascalCase = JsonEncodedText.Encode(name);
    private readonly JsonEncodedText _camelCase = JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name));

    public string Name => name;

    /// <summary>Whether it goes by this name, in any casing.</summary>
    public bool IsNamed(ReadOnlySpan<byte> sent) => sent.Length == name.Length && Ascii.EqualsIgnoreCase(sent, _pascalCase.EncodedUtf8Bytes);

    /// <summary>Whether it goes by this name, in any casing.</summary>
    public bool IsNamed(string sent) => Ascii.EqualsIgnoreCase(sent, name);

    /// <summary>Reads the value that the reader stands at into the property.</summary>
    /// <returns>False when it cannot be read: the property is then null, and the reader still stands at the start of the value.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, TRecord target);

    public abstract bool HasValue(TRecord target);

    /// <summary>Writes name and value; nothing when there is no value, except where null means something.</summary>
    public abstract void Write(Utf8JsonWriter writer, TRecord target, MluviiCasing casing);

    protected JsonEncodedText NameIn(MluviiCasing casing) => casing is MluviiCasing.CamelCase ? _camelCase : _pascalCase;
}

/// <inheritdoc/>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TValue">Type of the property.</typeparam>
internal sealed class Member<TRecord, TValue>(string name, PropertyInfo property, LenientConverter<TValue> converter) : Member<TRecord>(name)
    where TRecord : MluviiObject
{
    private readonly Func<TRecord, TValue?> _get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue?>>();

    /// <summary>Null for the name of the activity, which the record has already.</summary>
    private readonly Action<TRecord, TValue?>? _set = property.SetMethod?.CreateDelegate<Action<TRecord, TValue?>>();

    private readonly bool _nullMeansSomething = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is JsonIgnoreCondition.Never;

    public override bool TryRead(ref Utf8JsonReader reader, TRecord target)
    {
        if (_set is null)
        {
            reader.Skip();
            return true;
        }

        var value = default(TValue);
        var isRead = reader.TokenType is JsonTokenType.Null || converter.TryRead(ref reader, out value);
        _set(target, value);
        return isRead;
    }

    public override bool HasValue(TRecord target) => !converter.IsMissing(_get(target));

    public override void Write(Utf8JsonWriter writer, TRecord target, MluviiCasing casing)
    {
        var value = _get(target);
        if (!converter.IsMissing(value))
        {
            writer.WritePropertyName(NameIn(casing));
            converter.Write(writer, value!, casing);
        }
        else if (_nullMeansSomething && !target.Extra.Keys.Any(IsNamed))
        {
            // What was sent and could not be read is no null: it is among the extra members.
            writer.WriteNull(NameIn(casing));
        }
    }
}
