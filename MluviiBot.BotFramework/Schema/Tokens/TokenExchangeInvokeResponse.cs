using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class TokenExchangeInvokeResponse
{
    public TokenExchangeInvokeResponse()
    {
    }

    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty(PropertyName = "failureDetail")]
    public string FailureDetail { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }
}
