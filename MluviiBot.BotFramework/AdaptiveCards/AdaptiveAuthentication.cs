using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveAuthentication
{
    public AdaptiveAuthentication()
    {
    }

    [JsonProperty]
    public List<AdaptiveAuthCardButton> Buttons { get; set; }

    [JsonProperty]
    public string ConnectionName { get; set; }

    [JsonProperty]
    public string Text { get; set; }

    [JsonProperty]
    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }
}
