using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>A member with a property of its own.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TValue">Type of the property.</typeparam>
internal sealed class PropertyMember<TRecord, TValue>(string name, PropertyInfo property, LenientConverter<TValue> converter) : Member<TRecord>(name)
    where TRecord : MluviiObject
{
    private readonly Func<TRecord, TValue?> _get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue?>>();
    private readonly Action<TRecord, TValue?> _set = property.SetMethod!.CreateDelegate<Action<TRecord, TValue?>>();
    private readonly bool _nullMeansSomething = property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition is JsonIgnoreCondition.Never;

    public override bool TryRead(ref Utf8JsonReader reader, TRecord target)
    {
        var value = default(TValue);
        var isRead = reader.TokenType is JsonTokenType.Null || converter.TryRead(ref reader, out value);
        _set(target, value);
        return isRead;
    }

    public override bool HasValue(TRecord target) => _get(target) is { } value && !converter.IsMissing(value);

    public override IEnumerable<string> Unreadable(TRecord target)
    {
        if (target.Extra.Keys.Any(IsNamed))
        {
            return [Name];
        }

        return _get(target) is { } value ? converter.Unreadable(value).Select(path => path.Length == 0 ? Name : $"{Name}.{path}") : [];
    }

    public override void Write(JsonBuffer buffer, TRecord target, MluviiCasing casing)
    {
        var value = _get(target);
        if (value is not null && !converter.IsMissing(value))
        {
            buffer.WriteEncoded(EncodedIn(casing));
            converter.Write(buffer, value, casing);
        }
        else if (_nullMeansSomething && !target.Extra.Keys.Any(IsNamed))
        {
            // What was sent and could not be read is no null: it is among the extra members.
            buffer.WriteEncoded(EncodedIn(casing));
            buffer.WriteNull();
        }
    }
}
