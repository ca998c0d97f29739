using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Anything that has a type and a name.</summary>
public class Thing
{
    public Thing()
    {
    }

    public Thing(string type = null, string name = null)
    {
        Type = type;
        Name = name;
    }

    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
