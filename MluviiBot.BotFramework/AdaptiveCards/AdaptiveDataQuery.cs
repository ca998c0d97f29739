using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveDataQuery
{
    public const char Separator = '#';

    public AdaptiveDataQuery()
    {
    }

    [JsonProperty]
    public int Count { get; set; }

    public string Dataset { get; set; }

    [JsonProperty]
    public int Skip { get; set; }

    [JsonProperty]
    public string Type { get; set; }

    [JsonProperty]
    public string Value { get; set; }
}
