using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveBackgroundImageConverter : JsonConverter
{
    public AdaptiveBackgroundImageConverter()
    {
    }

    public override bool CanWrite => throw new NotImplementedException();

    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => throw new NotImplementedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw new NotImplementedException();

    public override void WriteJson(JsonWriter writer, object backgroundImage, JsonSerializer serializer) => throw new NotImplementedException();
}
