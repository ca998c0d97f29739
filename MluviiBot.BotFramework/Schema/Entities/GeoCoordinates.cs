using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class GeoCoordinates : Entity
{
    public GeoCoordinates()
    {
    }

    public GeoCoordinates(double? elevation = null, double? latitude = null, double? longitude = null, string type = null, string name = null)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Type = type;
        Name = name;
    }

    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
