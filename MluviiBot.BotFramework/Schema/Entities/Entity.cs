using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something said about an activity, such as a mention or a place. The members beside the type are in <see cref="Properties"/>.</summary>
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type = null)
    {
        Type = type;
    }

    /// <summary>All members of the wire JSON beside those that have a property.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }

    /// <summary>The schema.org address of the type, or a short name such as <c>mention</c> or <c>clientInfo</c>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Equal when both say the same in JSON, whatever their .NET types.</summary>
    public bool Equals(Entity other) =>
        ReferenceEquals(this, other) || (other is not null && JToken.DeepEquals(ToJson(this), ToJson(other)));

    /// <summary>Equal when both say the same in JSON, whatever their .NET types.</summary>
    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    /// <summary>A copy as another type, by way of JSON.</summary>
    public T GetAs<T>() => ToJson(this).ToObject<T>(BotJson.Serializer);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <summary>Becomes what <paramref name="obj"/> says in JSON, its type included.</summary>
    public void SetAs<T>(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var entity = ToJson(obj).ToObject<Entity>(BotJson.Serializer);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    private static JObject ToJson(object value) => JObject.FromObject(value, BotJson.Serializer);
}
