using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

public class AdaptiveTypedElementConverter : AdaptiveTypedBaseElementConverter
{
    public static readonly Lazy<Dictionary<string, Type>> TypedElementTypes;

    public AdaptiveTypedElementConverter()
    {
    }

    public override bool CanRead => throw new NotImplementedException();

    public override bool CanWrite => throw new NotImplementedException();

    public List<AdaptiveWarning> Warnings { get; set; }

    public override bool CanConvert(Type objectType) => throw new NotImplementedException();

    public static T CreateElement<T>(string typeName = null) where T : AdaptiveTypedElement => throw new NotImplementedException();

    public static string GetElementTypeName(Type objectType, JObject jObject) => throw new NotImplementedException();

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw new NotImplementedException();

    public static void RegisterTypedElement<T>(string typeName = null) where T : AdaptiveTypedElement => throw new NotImplementedException();

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotImplementedException();
}
