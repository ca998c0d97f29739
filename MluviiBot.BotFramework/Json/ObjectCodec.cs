#nullable enable
using System.Reflection;
using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>A schema type: its members are the properties that carry <see cref="JsonPropertyAttribute"/>.</summary>
internal sealed class ObjectCodec<T> : JsonCodec<T>
    where T : class, new()
{
    private readonly Func<Type, JsonCodec> _codecOf;
    private readonly TokenCodec _tokens;
    private readonly Lazy<MemberTable<T>> _members;
    private readonly Func<T, JObject?>? _getUnknown;
    private readonly Action<T, JObject?>? _setUnknown;

    public ObjectCodec(Func<Type, JsonCodec> codecOf, TokenCodec tokens)
    {
        _codecOf = codecOf;
        _tokens = tokens;
        // On first use: types may contain each other.
        _members = new Lazy<MemberTable<T>>(CreateMembers);
        var unknown = typeof(T).GetProperties().SingleOrDefault(property => property.IsDefined(typeof(JsonExtensionDataAttribute)));
        _getUnknown = unknown?.GetMethod!.CreateDelegate<Func<T, JObject?>>();
        _setUnknown = unknown?.SetMethod!.CreateDelegate<Action<T, JObject?>>();
    }

    public override bool IsForDocuments => true;

    public override bool TryRead(ref JsonInput input, out T? value)
    {
        value = null;
        if (input.Json.TokenType is not JsonTokenType.StartObject)
        {
            return false;
        }

        var members = _members.Value;
        var read = new T();
        var seen = 0UL;
        JObject? unknown = null;
        while (input.Json.Read() && input.Json.TokenType is JsonTokenType.PropertyName)
        {
            if (input.Json.ValueIsEscaped)
            {
                return false;
            }

            var index = members.IndexOf(input.Json.ValueSpan);
            if (index < 0)
            {
                if (!TryReadUnknown(ref input, ref unknown))
                {
                    return false;
                }

                continue;
            }

            var bit = 1UL << index;
            if ((seen & bit) != 0)
            {
                return false;   // the general reader merges what comes twice
            }

            seen |= bit;
            input.Json.Read();
            if (input.Json.TokenType is not JsonTokenType.Null && !members[index].TryRead(ref input, read))
            {
                return false;
            }
        }

        if (unknown is not null)
        {
            _setUnknown!(read, unknown);
        }

        value = read;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        if (value.GetType() != typeof(T))
        {
            _codecOf(value.GetType()).WriteObject(writer, value);
            return;
        }

        writer.WriteStartObject();
        var members = _members.Value;
        for (var i = 0; i < members.Count; i++)
        {
            members[i].Write(writer, value);
        }

        if (_getUnknown?.Invoke(value) is { } unknown)
        {
            _tokens.WriteMembers(writer, unknown);
        }

        writer.WriteEndObject();
    }

    private bool TryReadUnknown(ref JsonInput input, ref JObject? unknown)
    {
        var name = input.Json.GetString()!;
        if (_members.Value.HasInOtherCase(name) || unknown?.ContainsKey(name) is true)
        {
            return false;
        }

        input.Json.Read();
        if (_setUnknown is null)
        {
            input.Json.Skip();
            return true;
        }

        if (!_tokens.TryRead(ref input, out var token))
        {
            return false;
        }

        (unknown ??= []).Add(name, token);
        return true;
    }

    private MemberTable<T> CreateMembers() => new(
        from property in typeof(T).GetProperties()
        let name = property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName
        where name is not null
        select (MemberCodec<T>)Activator.CreateInstance(
            typeof(MemberCodec<,>).MakeGenericType(typeof(T), property.PropertyType), name, property, _codecOf(property.PropertyType))!);
}
