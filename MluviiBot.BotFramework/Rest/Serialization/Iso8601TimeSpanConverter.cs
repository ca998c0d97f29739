using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

public class Iso8601TimeSpanConverter : JsonConverter
{
    public Iso8601TimeSpanConverter()
    {
    }

    public override bool CanConvert(Type objectType) => throw new NotImplementedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw new NotImplementedException();

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotImplementedException();
}
