using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveCardConverter : AdaptiveTypedBaseElementConverter
{
    public AdaptiveCardConverter()
    {
    }

    public override bool CanWrite => throw new NotImplementedException();

    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => throw new NotImplementedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw new NotImplementedException();

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotImplementedException();
}
