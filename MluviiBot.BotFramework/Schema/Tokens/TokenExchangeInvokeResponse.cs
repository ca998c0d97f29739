using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Answer to the exchange of a token; a client shows the sign-in button when it failed.</summary>
public class TokenExchangeInvokeResponse
{
    public TokenExchangeInvokeResponse()
    {
    }

    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>Why the exchange failed; null when it did not.</summary>
    [JsonProperty(PropertyName = "failureDetail")]
    public string FailureDetail { get; set; }

    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Members of the wire JSON that have no property here; written back as they came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }
}
