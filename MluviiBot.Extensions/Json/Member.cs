using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>A member of a JSON object and where its value is in the record.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
internal abstract class Member<TRecord>(string name)
    where TRecord : MluviiObject
{
    private readonly byte[] _pascalCase = JsonBuffer.Encode(name);
    private readonly byte[] _camelCase = JsonBuffer.Encode(JsonNamingPolicy.CamelCase.ConvertName(name));

    public string Name => name;

    /// <summary>Whether it goes by this name, in any casing.</summary>
    public bool IsNamed(ReadOnlySpan<byte> sent) =>
        sent.Length == name.Length && (sent.SequenceEqual(_pascalCase.AsSpan(1, name.Length)) || Ascii.EqualsIgnoreCase(sent, name));

    /// <summary>Whether it goes by this name, in any casing.</summary>
    public bool IsNamed(string sent) => Ascii.EqualsIgnoreCase(sent, name);

    /// <summary>Reads the value that the reader stands at into the record.</summary>
    /// <returns>False when it cannot be read: it is then null there, and the reader still stands at the start of the value.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, TRecord target);

    public abstract bool HasValue(TRecord target);

    /// <summary>Names of what could not be read, this member's or those of members in its value.</summary>
    public abstract IEnumerable<string> Unreadable(TRecord target);

    /// <summary>Writes name and value; nothing when there is no value, except where null means something.</summary>
    public abstract void Write(JsonBuffer buffer, TRecord target, MluviiCasing casing);

    protected ReadOnlySpan<byte> NameIn(MluviiCasing casing) => casing is MluviiCasing.CamelCase ? _camelCase : _pascalCase;
}
