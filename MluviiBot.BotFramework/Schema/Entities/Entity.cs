using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    public bool Equals(Entity other) =>
        ReferenceEquals(this, other) || (other is not null && JToken.DeepEquals(ToJson(this), ToJson(other)));

    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    public T GetAs<T>() => ToJson(this).ToObject<T>(BotJson.Serializer);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public void SetAs<T>(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var entity = ToJson(obj).ToObject<Entity>(BotJson.Serializer);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    private static JObject ToJson(object value) => JObject.FromObject(value, BotJson.Serializer);
}
