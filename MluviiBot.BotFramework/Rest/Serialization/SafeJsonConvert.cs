using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

public static class SafeJsonConvert
{
    public static T DeserializeObject<T>(string json, JsonSerializerSettings settings) => throw new NotImplementedException();

    public static T DeserializeObject<T>(string json, params JsonConverter[] converters) => throw new NotImplementedException();

    public static string SerializeObject(object obj, JsonSerializerSettings settings) => throw new NotImplementedException();

    public static string SerializeObject(object obj, params JsonConverter[] converters) => throw new NotImplementedException();
}
