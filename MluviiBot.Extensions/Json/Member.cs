using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>A member of a JSON object and where its value is in the record.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <param name="name">Name, spelt as on the wire in PascalCase.</param>
/// <param name="value">The value when it is always the same.</param>
internal abstract class Member<TRecord>(string name, string? value = null)
    where TRecord : MluviiObject
{
    private readonly byte[] _pascalCase = JsonBuffer.Encode(name, value);
    private readonly byte[] _camelCase = JsonBuffer.Encode(JsonNamingPolicy.CamelCase.ConvertName(name), value);

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

    /// <summary>The name as it is written, and the value when that is always the same.</summary>
    protected ReadOnlySpan<byte> EncodedIn(MluviiCasing casing) => casing is MluviiCasing.CamelCase ? _camelCase : _pascalCase;
}
