using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public class IntentScore
{
    public IntentScore()
    {
    }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    [JsonProperty(PropertyName = "score")]
    public double? Score { get; set; }
}
