using MluviiBot.Extensions.Activities;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Extensions.Bridge;

/// <summary>An activity on its way to mluvii: it turns into JSON when somebody writes it, and whoever looks before needs not parse it.</summary>
[JsonConverter(typeof(Converter))]
internal sealed class OutgoingChannelData(MluviiActivity mluvii, MluviiCasing casing)
{
    public MluviiActivity Mluvii => mluvii;

    /// <summary>The kind of activity only, as its texts must not end in a log.</summary>
    public override string ToString() => mluvii.ToString();

    private string ToJson() => MluviiJson.Write(mluvii, casing);

    private sealed class Converter : JsonConverter<OutgoingChannelData>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, OutgoingChannelData? value, JsonSerializer serializer)
        {
            var json = value!.ToJson();
            if (writer is JTokenWriter)
            {
                // A tree wants nodes: raw text in it would be one that nobody can look into.
                using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
                writer.WriteToken(reader);
            }
            else
            {
                writer.WriteRawValue(json);
            }
        }

        public override OutgoingChannelData ReadJson(
            JsonReader reader, Type objectType, OutgoingChannelData? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException("Channel data is read by TryGetMluvii.");
    }
}
