using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveColumn : AdaptiveContainer
{
    public const string TypeName = "Column";

    public AdaptiveColumn()
    {
    }

    [Obsolete("OBSOLETE")]
    [JsonProperty]
    public string Size { get; set; }

    [JsonProperty]
    public override string Type { get; set; }

    [JsonProperty]
    public AdaptiveWidth Width { get; set; }
}
