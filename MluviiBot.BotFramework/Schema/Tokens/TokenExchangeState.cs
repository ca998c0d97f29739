using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the token service hands round while the user signs in.</summary>
public class TokenExchangeState
{
    public TokenExchangeState()
    {
    }

    [JsonProperty(PropertyName = "botUrl")]
    public string BotUrl { get; set; }

    [JsonProperty(PropertyName = "connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty(PropertyName = "conversation")]
    public ConversationReference Conversation { get; set; }

    [JsonProperty(PropertyName = "msAppId")]
    public string MsAppId { get; set; }

    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }
}
