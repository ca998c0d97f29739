#nullable enable
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>A reader together with the bytes it reads, so that one value can be cut out for the general reader.</summary>
internal ref struct JsonInput(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;

    public Utf8JsonReader Json = new(utf8);

    /// <summary>The bytes of the value that the reader stands on; moves to its end.</summary>
    public ReadOnlySpan<byte> TakeValue()
    {
        var start = (int)Json.TokenStartIndex;
        Json.Skip();
        return _utf8[start..(int)Json.BytesConsumed];
    }
}
