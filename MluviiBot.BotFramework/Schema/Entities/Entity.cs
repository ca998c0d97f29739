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

    public bool Equals(Entity other) => throw new NotImplementedException();

    public override bool Equals(object obj) => throw new NotImplementedException();

    public T GetAs<T>() => throw new NotImplementedException();

    public override int GetHashCode() => throw new NotImplementedException();

    public void SetAs<T>(T obj) => throw new NotImplementedException();
}
