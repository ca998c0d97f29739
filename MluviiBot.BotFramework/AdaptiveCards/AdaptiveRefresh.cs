using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveRefresh
{
    public AdaptiveRefresh()
    {
    }

    [JsonProperty]
    public AdaptiveExecuteAction Action { get; set; }

    [JsonProperty]
    public DateTime? Expires { get; set; }

    [JsonIgnore]
    public string ExpiresXml { get; set; }

    [JsonProperty]
    public List<string> UserIds { get; set; }
}
