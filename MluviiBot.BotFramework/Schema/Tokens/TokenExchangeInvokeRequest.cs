using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Value of an invoke named <see cref="SignInConstants.TokenExchangeOperationName"/>.</summary>
public class TokenExchangeInvokeRequest
{
    public TokenExchangeInvokeRequest()
    {
    }

    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    /// <summary>The <see cref="TokenExchangeResource.Id"/> of the card.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Members of the wire JSON that have no property here; written back as they came.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; }

    /// <summary>The client's token, to be exchanged for that of the connection.</summary>
    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }
}
