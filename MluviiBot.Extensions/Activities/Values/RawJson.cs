using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>A JSON value that the library passes on as it is. Equal to another with the same JSON.</summary>
public readonly struct RawJson : IEquatable<RawJson>
{
    private readonly byte[]? _utf8;

    /// <summary>Takes a value over.</summary>
    public RawJson(JsonElement element)
        : this(Encoding.UTF8.GetBytes(JsonText.Compact(element)))
    {
    }

    /// <param name="utf8">Strict JSON, which becomes its own.</param>
    internal RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>The value, parsed at each call; <see cref="JsonValueKind.Undefined"/> for the default.</summary>
    public JsonElement Element => _utf8 is null ? default : JsonElement.Parse(_utf8, JsonText.AnyDepth);

    /// <summary>The value as it is written; empty for the default.</summary>
    internal ReadOnlySpan<byte> Utf8 => _utf8;

    /// <summary>Whether the JSON is the same.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether the JSON differs.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>Takes over the value that a JSON text stands for.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static RawJson Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
        {
            // Throws where it is not JSON.
        }

        return new RawJson(utf8);
    }

    /// <inheritdoc/>
    public bool Equals(RawJson other) => Utf8.SequenceEqual(other.Utf8) || JsonText.AreEqual(Element, other.Element);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Element.ValueKind;
}
