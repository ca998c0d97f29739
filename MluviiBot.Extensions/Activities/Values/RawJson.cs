using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using MluviiBot.Extensions.Json;

namespace MluviiBot.Extensions.Activities;

/// <summary>A JSON value that the library passes on as it is. Equal to another with the same JSON.</summary>
public readonly struct RawJson : IEquatable<RawJson>
{
    /// <summary>Takes a value over.</summary>
    public RawJson(JsonElement element) => Element = element.Clone();

    /// <summary>The value.</summary>
    public JsonElement Element { get; }

    /// <summary>Whether the JSON is the same.</summary>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether the JSON differs.</summary>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>Takes over the value that a JSON text stands for.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static RawJson Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        using var document = JsonDocument.Parse(json);
        return new RawJson(document.RootElement);
    }

    /// <inheritdoc/>
    public bool Equals(RawJson other) => JsonText.AreEqual(Element, other.Element);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Element.ValueKind;
}
