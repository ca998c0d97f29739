using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id under which the channel stored an activity; on some channels it has none.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = null)
    {
        Id = id;
    }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
