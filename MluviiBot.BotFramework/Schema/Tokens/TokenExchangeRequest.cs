using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Asks the token service to exchange a token, or the resource at an address, for that of a connection.</summary>
public class TokenExchangeRequest
{
    public TokenExchangeRequest()
    {
    }

    public TokenExchangeRequest(string uri = null, string token = null)
    {
        Uri = uri;
        Token = token;
    }

    [JsonProperty(PropertyName = "token")]
    public string Token { get; set; }

    [JsonProperty(PropertyName = "uri")]
    public string Uri { get; set; }
}
