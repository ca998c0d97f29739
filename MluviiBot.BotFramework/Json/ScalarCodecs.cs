#nullable enable
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

internal sealed class TextCodec : JsonCodec<string>
{
    public override bool TryRead(ref JsonInput input, out string? value)
    {
        value = input.Json.TokenType is JsonTokenType.String ? input.Json.GetString() : null;
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}

internal sealed class FlagCodec : JsonCodec<bool?>
{
    public override bool TryRead(ref JsonInput input, out bool? value)
    {
        value = input.Json.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => null,
        };
        return value is not null;
    }

    public override void Write(Utf8JsonWriter writer, bool? value) => writer.WriteBooleanValue(value.GetValueOrDefault());
}

/// <summary>ISO 8601 with an offset and at most the seven decimals that .NET keeps.</summary>
internal sealed class TimeCodec : JsonCodec<DateTimeOffset?>
{
    private const int ShortestLength = 20;  // 2026-01-31T12:00:00Z
    private const int LongestLength = 33;   // 2026-01-31T12:00:00.1234567+01:00

    public override bool TryRead(ref JsonInput input, out DateTimeOffset? value)
    {
        value = null;
        if (input.Json.TokenType is not JsonTokenType.String
            || input.Json.ValueSpan is not { Length: >= ShortestLength and <= LongestLength } text
            || !(text[^1] == 'Z' || text[^6] is (byte)'+' or (byte)'-')
            || !input.Json.TryGetDateTimeOffset(out var time))
        {
            return false;
        }

        value = time;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value) => writer.WriteStringValue(value.GetValueOrDefault());
}
