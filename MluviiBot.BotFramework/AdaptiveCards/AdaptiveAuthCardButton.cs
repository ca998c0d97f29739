using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveAuthCardButton
{
    public AdaptiveAuthCardButton()
    {
    }

    [JsonProperty]
    public string Image { get; set; }

    [JsonProperty]
    public string Title { get; set; }

    public string Type { get; set; }

    public string Value { get; set; }
}
