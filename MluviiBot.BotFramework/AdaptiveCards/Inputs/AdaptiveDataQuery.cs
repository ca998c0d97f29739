using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a client asks the bot for choices while the user types (schema 1.6).</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveDataQuery
{
    /// <summary>Between the parts of a data set's name.</summary>
    public const char Separator = '#';

    private const string QueryType = "Data.Query";

    public AdaptiveDataQuery()
    {
    }

    [JsonProperty]
    public string Type { get; set; } = QueryType;

    /// <summary>The bot's name for the set of data to search.</summary>
    [JsonRequired]
    public string Dataset { get; set; }

    /// <summary>What the user has typed; filled in by the client.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Value { get; set; }

    /// <summary>How many choices to return; 0 leaves it to the bot.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int Count { get; set; }

    /// <summary>How many choices the client already has.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int Skip { get; set; }
}
