using Newtonsoft.Json;

namespace AdaptiveCards;

public class ToggleElementsConverter : JsonConverter
{
    public ToggleElementsConverter()
    {
    }

    public override bool CanConvert(Type objectType) => throw new NotImplementedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw new NotImplementedException();

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotImplementedException();
}
