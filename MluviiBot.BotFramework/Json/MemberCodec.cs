#nullable enable
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>One member of the wire JSON of <typeparamref name="TOwner"/>.</summary>
internal abstract class MemberCodec<TOwner>(string name)
{
    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    protected JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public abstract bool TryRead(ref JsonInput input, TOwner owner);

    /// <summary>Writes name and value, or nothing for null.</summary>
    public abstract void Write(Utf8JsonWriter writer, TOwner owner);
}

internal sealed class MemberCodec<TOwner, TValue>(string name, PropertyInfo property, JsonCodec<TValue> values) : MemberCodec<TOwner>(name)
{
    private readonly Func<TOwner, TValue?> _get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue?>>();
    private readonly Action<TOwner, TValue?> _set = property.SetMethod!.CreateDelegate<Action<TOwner, TValue?>>();

    public override bool TryRead(ref JsonInput input, TOwner owner)
    {
        if (!values.TryRead(ref input, out var value))
        {
            return false;
        }

        _set(owner, value);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TOwner owner)
    {
        if (_get(owner) is { } value)
        {
            writer.WritePropertyName(EncodedName);
            values.Write(writer, value);
        }
    }
}
