using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class TokenPollingSettings
{
    public TokenPollingSettings()
    {
    }

    [JsonProperty(PropertyName = "interval")]
    public int Interval { get; set; }

    [JsonProperty(PropertyName = "timeout")]
    public int Timeout { get; set; }
}
