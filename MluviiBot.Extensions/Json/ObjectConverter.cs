using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>
/// An object: each member goes to its property, in any casing and any order; what has no property, or a value that its property cannot
/// take, is kept in <see cref="MluviiObject.Extra"/>.
/// </summary>
/// <remarks>
/// Not the serializer's generated contracts: those gather all values of a record with init-only properties, boxed, before they make it,
/// and a converter there knows neither the name of the member nor the object to keep an unreadable value in.
/// </remarks>
internal sealed class ObjectConverter<T> : LenientConverter<T>
    where T : MluviiObject
{
    /// <summary>A record is made sooner as a copy than by its constructor, which only reflection knows here.</summary>
    private readonly MluviiObject _blank = Activator.CreateInstance<T>();

    private Member<T>[]? _members;

    private Member<T>[] Members => _members ??= MemberTable.Of<T>();

    public override bool TryRead(ref Utf8JsonReader reader, out T? value)
    {
        var isObject = reader.TokenType is JsonTokenType.StartObject;
        value = isObject ? ReadMembers(ref reader) : null;
        return isObject;
    }

    /// <summary>A record with the members from where the reader stands to the end of the object.</summary>
    /// <exception cref="JsonException">They are malformed, or a name holds half a surrogate pair.</exception>
    public T ReadMembers(ref Utf8JsonReader reader)
    {
        var record = (T)(_blank with { });
        var members = Members;
        var expected = 0;
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = NameAt(ref reader);
            var index = IndexOf(members, name, expected);
            reader.Read();
            if (index < 0 || !members[index].TryRead(ref reader, record))
            {
                record.Keep(Encoding.UTF8.GetString(name), JsonElement.ParseValue(ref reader));
            }

            expected = index + 1;
        }

        return record;
    }

    public override IEnumerable<string> Unreadable(T value) => Members.SelectMany(member => member.Unreadable(value));

    public override void Write(JsonBuffer buffer, T value, MluviiCasing casing)
    {
        buffer.StartObject();
        foreach (var member in Members)
        {
            member.Write(buffer, value, casing);
        }

        if (value.Extra.Count > 0)
        {
            WriteExtra(buffer, value);
        }

        buffer.EndObject();
    }

    /// <exception cref="JsonException">The name holds half a surrogate pair: no bytes stand for it.</exception>
    private static ReadOnlySpan<byte> NameAt(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.ValueSpan;
        }

        var name = JsonText.Read(ref reader);
        return JsonText.IsWellFormed(name) ? Encoding.UTF8.GetBytes(name) : throw new JsonException("Half a surrogate pair in the name of a member.");
    }

    /// <summary>Members mostly come in the order they are written in, so the search begins where the last one ended.</summary>
    private static int IndexOf(Member<T>[] members, ReadOnlySpan<byte> name, int expected)
    {
        for (var i = expected; i < members.Length; i++)
        {
            if (members[i].IsNamed(name))
            {
                return i;
            }
        }

        for (var i = 0; i < expected && i < members.Length; i++)
        {
            if (members[i].IsNamed(name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Nothing is written twice: an extra member gives way to a property of its name that has a value.</summary>
    private void WriteExtra(JsonBuffer buffer, T value)
    {
        foreach (var (name, element) in value.Extra)
        {
            if (!Members.Any(member => member.IsNamed(name) && member.HasValue(value)))
            {
                buffer.WriteName(name);
                buffer.WriteElement(element);
            }
        }
    }
}
