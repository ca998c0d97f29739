using System.Text.Json;
using System.Text.Json.Serialization;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions.Json;

/// <summary>Reads and writes an activity wherever System.Text.Json meets one, by the rules of <see cref="MluviiJson"/>, in camelCase.</summary>
internal sealed class MluviiActivityConverter : JsonConverter<MluviiActivity>
{
    public override MluviiActivity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        return MluviiJson.Read(json.RootElement) ?? throw new JsonException("A mluvii activity is an object with a member 'activity' that names it.");
    }

    public override void Write(Utf8JsonWriter writer, MluviiActivity value, JsonSerializerOptions options)
    {
        using var buffer = JsonBuffer.Rent();
        ActivityWriter.Write(buffer, value, MluviiCasing.CamelCase);
        writer.WriteRawValue(buffer.Written, skipInputValidation: true);
    }
}
