using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A point on the globe, WGS 84.</summary>
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

    /// <summary>Metres.</summary>
    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    /// <summary>Degrees, north positive.</summary>
    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    /// <summary>Degrees, east positive.</summary>
    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
