using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class Place : Entity
{
    public Place()
    {
    }

    public Place(object address = null, object geo = null, object hasMap = null, string type = null, string name = null)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Type = type;
        Name = name;
    }

    [JsonProperty(PropertyName = "address")]
    public object Address { get; set; }

    [JsonProperty(PropertyName = "geo")]
    public object Geo { get; set; }

    [JsonProperty(PropertyName = "hasMap")]
    public object HasMap { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
