using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace AdaptiveCards;

public class IgnoreNullEnumConverter<TEnum> : StringEnumConverter
{
    public IgnoreNullEnumConverter()
    {
    }

    public IgnoreNullEnumConverter(bool camelCase)
    {
        throw new NotImplementedException();
    }

    public List<AdaptiveWarning> Warnings { get; set; }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw new NotImplementedException();

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotImplementedException();
}
