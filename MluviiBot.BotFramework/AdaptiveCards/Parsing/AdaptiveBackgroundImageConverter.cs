using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A background image is only its address where everything else has its default, else an object.</summary>
public class AdaptiveBackgroundImageConverter : JsonConverter
{
    public AdaptiveBackgroundImageConverter()
    {
    }

    public override bool CanWrite => true;

    /// <summary>Not used: what cannot be read is an error here.</summary>
    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => objectType == typeof(AdaptiveBackgroundImage);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType switch
        {
            JsonToken.Null => null,
            JsonToken.String => new AdaptiveBackgroundImage { UrlString = (string)reader.Value },
            JsonToken.StartObject => serializer.Deserialize<AdaptiveBackgroundImage>(reader),
            _ => throw reader.Fault("A background image must be an address or a JSON object."),
        };

    public override void WriteJson(JsonWriter writer, object backgroundImage, JsonSerializer serializer)
    {
        if (backgroundImage is AdaptiveBackgroundImage image && image.HasDefaultValues())
        {
            writer.WriteValue(image.UrlString);
        }
        else
        {
            serializer.Serialize(writer, backgroundImage);
        }
    }
}
