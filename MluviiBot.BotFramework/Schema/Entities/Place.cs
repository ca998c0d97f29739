using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place, as schema.org describes it.</summary>
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

    /// <summary>Text or a postal address object.</summary>
    [JsonProperty(PropertyName = "address")]
    public object Address { get; set; }

    /// <summary>Usually <see cref="GeoCoordinates"/>.</summary>
    [JsonProperty(PropertyName = "geo")]
    public object Geo { get; set; }

    /// <summary>Address of a map, or a map object.</summary>
    [JsonProperty(PropertyName = "hasMap")]
    public object HasMap { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
