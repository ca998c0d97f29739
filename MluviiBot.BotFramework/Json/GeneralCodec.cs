#nullable enable
using System.Buffers;
using System.Text.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>A type that has no codec of its own: the general reader and writer do the work.</summary>
internal sealed class GeneralCodec<T> : JsonCodec<T>
{
    public override bool TryRead(ref JsonInput input, out T? value)
    {
        value = GeneralJson.Deserialize<T>(input.TakeValue());
        return true;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        GeneralJson.Serialize(value, buffer);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }
}
