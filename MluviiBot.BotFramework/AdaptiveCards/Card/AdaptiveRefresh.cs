using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a client replaces a card with a newer one (schema 1.4).</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveRefresh
{
    public AdaptiveRefresh()
    {
    }

    /// <summary>What the client invokes to get the newer card.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>The users whose client refreshes by itself; others get a button.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public List<string> UserIds { get; set; }

    /// <summary>When the card is out of date; written in UTC (schema 1.6).</summary>
    [JsonConverter(typeof(Iso8601DateTimeConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public DateTime? Expires { get; set; }

    [JsonIgnore]
    public string ExpiresXml
    {
        get => Expires?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
        set => Expires = value is null ? null : DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
    }
}
