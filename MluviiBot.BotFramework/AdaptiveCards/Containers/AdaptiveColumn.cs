using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A container within an <see cref="AdaptiveColumnSet"/>.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public AdaptiveColumn()
    {
    }

    [JsonProperty(Order = -10)]
    public override string Type { get; set; } = TypeName;

    /// <summary>"auto", "stretch", "80px" or a weight such as "2"; null leaves it to the client, which mostly stretches.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveWidth Width { get; set; }

    [Obsolete("Use Width instead.")]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string Size { get; set; }
}
