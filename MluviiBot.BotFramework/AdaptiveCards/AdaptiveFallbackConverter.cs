using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

public class AdaptiveFallbackConverter : AdaptiveTypedBaseElementConverter
{
    public AdaptiveFallbackConverter()
    {
    }

    public override bool CanRead => throw new NotImplementedException();

    public override bool CanWrite => throw new NotImplementedException();

    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => throw new NotImplementedException();

    public static bool IsInFallback;

    public AdaptiveFallbackElement ParseFallback(JToken fallbackJSON, JsonSerializer serializer, string objectId, AdaptiveInternalID internalId) => throw new NotImplementedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw new NotImplementedException();

    public override void WriteJson(JsonWriter writer, object cardElement, JsonSerializer serializer) => throw new NotImplementedException();
}
